#include "CMarkSupport.h"
