/** Imported before all else: the built screens hold React as production does, and so must whoever serves them. */
process.env.NODE_ENV = 'production'
