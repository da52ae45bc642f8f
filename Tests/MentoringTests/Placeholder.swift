// Placeholder: the first test of this room takes its place.
