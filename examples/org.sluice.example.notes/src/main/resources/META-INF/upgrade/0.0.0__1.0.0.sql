create table Notes_Note (
	noteId LONG not null primary key,
	content TEXT null,
	createDate DATE null
);

insert into Notes_Note (noteId, content, createDate) values (1, 'Water the plants', CURRENT_TIMESTAMP);
insert into Notes_Note (noteId, content, createDate) values (2, 'Call the lock-keeper', CURRENT_TIMESTAMP);
