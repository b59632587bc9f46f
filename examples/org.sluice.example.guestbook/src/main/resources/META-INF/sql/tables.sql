create table Guestbook_Entry (
	entryId LONG not null primary key,
	guest VARCHAR(75) null,
	stars INTEGER default 3 not null
);
