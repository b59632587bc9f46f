create index IX_5C4B6D1A on Entry_ (groupId, title[$COLUMN_LENGTH:75$]);
create unique index IX_7A1B2C3D on Entry_ (urlTitle[$COLUMN_LENGTH:255$]);

create index IX_11112222 on Other_ (groupId);
