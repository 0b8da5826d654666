// Nothing to call: the library stands in for functions of the C library.
