// A module map finds only the headers beside it; this one finds the system's.
#include <zlib.h>
