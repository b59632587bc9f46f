alter table Notes_Note add position LONG default 0 not null;
alter table Notes_Note add done BOOLEAN;

update Notes_Note set done = FALSE;

create index IX_7C2D40A1 on Notes_Note (position);
