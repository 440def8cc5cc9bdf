// Reserved: the first file of this room.
