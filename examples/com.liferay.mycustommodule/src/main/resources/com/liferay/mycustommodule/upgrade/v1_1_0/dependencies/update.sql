alter table MyCustomModule_Foo add createDate DATE null;

update MyCustomModule_Foo set createDate = CURRENT_TIMESTAMP;

create index IX_2C5A1F70 on MyCustomModule_Foo (createDate);
