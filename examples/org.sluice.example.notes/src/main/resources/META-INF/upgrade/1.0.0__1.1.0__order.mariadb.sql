## MariaDB counts while it goes through the table once.
set @position = 0;
update Notes_Note set position = (@position := @position + 1) order by noteId;
