// Placeholder: the first file of this room takes its place.
