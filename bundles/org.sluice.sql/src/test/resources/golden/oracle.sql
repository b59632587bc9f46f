-- a table with columns of many types
create table Every (id_ number(30, 0) not null, active number(1, 0), created timestamp null, ratio binary_double, number_ number(30, 0), word varchar2(4000 char) null, story clob null, name varchar2(75 char) null, content blob, large blob, primary key (id_))

-- a type that not every database has
create table Precise (amount decimal(30, 16) null)

-- a text longer than some allow
create table Wide (name varchar2(4000 char) null)

-- a key of two columns
create table Pair (id_ number(30, 0) not null, version number(30, 0) default 0 not null, name varchar2(75 char) default 'is null' null, primary key (id_, version))

-- an identity
create table Numbered (id_ number(30, 0) not null primary key , name varchar2(75 char) null)

-- long names
create table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt (aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ number(30, 0) null)
alter table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt rename column aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ to short_

-- reserved names
alter table Foo add ("order" number(30, 0) null)
alter table Foo rename column number_ to "group"

-- add a column
alter table Foo add (added number(30, 0) null)

-- add a column with a default
alter table Foo add (added number(30, 0) default 0 not null)

-- drop a column
alter table Foo drop (number_)

-- drop a column with a default
alter table Foo drop (digits)

-- drop a column of an index
drop index IX_GONE
alter table Foo drop (gone)

-- drop a column of the key
alter table Foo drop primary key
alter table Foo drop (id_)

-- rename a column
alter table Foo rename column number_ to count_

-- a larger number
alter table Foo modify (number_ number(30, 0))

-- widen a text
alter table Foo modify (digits varchar2(40 char) default '7')

-- widen a text of an index
alter table Foo modify (state varchar2(40 char) default 'x')

-- a new default, and null
alter table Foo modify (state varchar2(20 char) default 'y' null)

-- no default
alter table Foo modify (digits varchar2(9 char) default null)

-- not null
alter table Foo modify (number_ number(30, 0) not null)

-- a number becomes a text
alter table Foo add (sluice_copy_1 varchar2(75 char))
update Foo set sluice_copy_1 = number_
alter table Foo drop (number_)
alter table Foo rename column sluice_copy_1 to number_

-- a text becomes a number
alter table Foo add (sluice_copy_1 number(30, 0))
update Foo set sluice_copy_1 = digits
alter table Foo drop (digits)
alter table Foo rename column sluice_copy_1 to digits
alter table Foo modify (digits default '7')

-- a text becomes a long text
alter table Foo add (sluice_copy_1 clob)
update Foo set sluice_copy_1 = digits
alter table Foo drop (digits)
alter table Foo rename column sluice_copy_1 to digits
alter table Foo modify (digits default '7')

-- a text of an index becomes a long text
drop index IX_STATE
alter table Foo add (sluice_copy_1 clob)
update Foo set sluice_copy_1 = state
alter table Foo drop (state)
alter table Foo rename column sluice_copy_1 to state
alter table Foo modify (state default 'x')
create index IX_STATE on Foo (state)

-- a long text becomes a text
alter table Foo add (sluice_copy_1 varchar2(75 char))
update Foo set sluice_copy_1 = story
alter table Foo drop (story)
alter table Foo rename column sluice_copy_1 to story

-- a number of the key becomes a text
alter table Foo drop primary key
alter table Foo add (sluice_copy_1 varchar2(75 char))
update Foo set sluice_copy_1 = id_
alter table Foo drop (id_)
alter table Foo rename column sluice_copy_1 to id_
alter table Foo modify (id_ not null)
alter table Foo add constraint Foo_PK primary key (id_)

-- a column that is not known
alter table Baz modify (a number(30, 0) default 1 not null)

-- several changes
drop index IX_GONE
alter table Foo add (a number(30, 0) default 4 not null, b varchar2(75 char) null, sluice_copy_1 number(30, 0)) modify (state varchar2(40 char) default 'x')
update Foo set sluice_copy_1 = digits
alter table Foo drop (gone, story, digits)
alter table Foo rename column sluice_copy_1 to digits
alter table Foo modify (digits default '7')
alter table Foo rename column number_ to count_

-- rename a table
alter table Foo rename to Bar

-- drop an index
drop index IX_STATE

-- drop the key
alter table Foo drop primary key

-- drop a key that is not known
alter table Baz drop primary key

-- replace the key
alter table Foo drop primary key
alter table Foo add primary key (id_, state)

-- an index
create unique index IX_1 on Foo (digits, created, state)

-- drop a table that may be there
begin execute immediate 'drop table Foo'; exception when others then if sqlcode <> -942 then raise; end if; end;

-- commit
commit

-- values
insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, 1, to_date('1970-01-01 00:00:00', 'YYYY-MM-DD HH24:MI:SS'))
insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, 0, cast(null as timestamp))
update Foo set created = sysdate, active = 0 where active = 1

-- functions
select cast(id_ as varchar(4000)) from Foo
select dbms_lob.substr(story, 4000, 1) from Foo
select cast(digits as number(30, 0)) from Foo
select BITAND(number_, 3) from Foo
select (state || '-' || cast(id_ as varchar(4000))) from Foo
select INSTR(state, 'a') from Foo
select trunc((number_ + 1) / (4)) from Foo
select LENGTH(state) from Foo
select MOD(number_, 3) from Foo
select SUBSTR(state, 2) from Foo
select SUBSTR(state, 1, 1) from Foo

