create table Comments_Comment (
	commentId LONG not null primary key,
	createDate DATE null,
	author VARCHAR(75) null,
	body TEXT null,
	hidden_ BOOLEAN
);

create index IX_7A0C33D1 on Comments_Comment (author);

insert into Comments_Comment (commentId, createDate, author, body, hidden_) values (1, CURRENT_TIMESTAMP, 'Ada', 'Opens at the right level; the lock-keeper''s doing.', FALSE);

insert into Comments_Comment (commentId, createDate, author, body, hidden_) values (2, CURRENT_TIMESTAMP, 'Grace', 'TRUE stays TRUE inside of quotes.', TRUE);
