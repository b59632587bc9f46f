## the folder came with 6.2
alter table JournalArticle add folderId LONG;
alter table JournalArticle add indexable BOOLEAN;

COMMIT_TRANSACTION;

update JournalArticle set folderId = 0, indexable = [$TRUE$];

create index IX_EXAMPLE1 on JournalArticle (folderId);
