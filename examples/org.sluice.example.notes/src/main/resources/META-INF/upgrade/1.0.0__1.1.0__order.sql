## The notes are numbered from one, in the order in which they were made.
update Notes_Note set position = (select count(*) from Notes_Note other where other.noteId <= Notes_Note.noteId);
