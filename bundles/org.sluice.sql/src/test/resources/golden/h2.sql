-- a table with columns of many types
create table Every (id_ bigint not null, active boolean, created timestamp(6) null, ratio double precision, number_ integer, word character varying null, story character large object null, name VARCHAR(75) null, content binary large object, large binary large object, primary key (id_))

-- a type that not every database has
create table Precise (amount decimal(30, 16) null)

-- a text longer than some allow
create table Wide (name VARCHAR(5000) null)

-- a key of two columns
create table Pair (id_ bigint not null, version bigint default 0 not null, name VARCHAR(75) default 'is null' null, primary key (id_, version))

-- an identity
create table Numbered (id_ bigint not null primary key auto_increment, name VARCHAR(75) null)

-- long names
create table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt (aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ bigint null)
alter table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt alter column aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ rename to short_

-- reserved names
alter table Foo add "order" bigint null
alter table Foo alter column number_ rename to "group"

-- add a column
alter table Foo add added bigint null

-- add a column with a default
alter table Foo add added bigint default 0 not null

-- drop a column
alter table Foo drop column number_

-- drop a column with a default
alter table Foo drop column digits

-- drop a column of an index
drop index IX_GONE
alter table Foo drop column gone

-- drop a column of the key
alter table Foo drop primary key
alter table Foo drop column id_

-- rename a column
alter table Foo alter column number_ rename to count_

-- a larger number
alter table Foo alter column number_ set data type bigint

-- widen a text
alter table Foo alter column digits drop default
alter table Foo alter column digits set data type VARCHAR(40)
alter table Foo alter column digits set default '7'

-- widen a text of an index
alter table Foo alter column state drop default
alter table Foo alter column state set data type VARCHAR(40)
alter table Foo alter column state set default 'x'

-- a new default, and null
alter table Foo alter column state drop default
alter table Foo alter column state set data type VARCHAR(20)
alter table Foo alter column state set default 'y'
alter table Foo alter column state drop not null

-- no default
alter table Foo alter column digits drop default
alter table Foo alter column digits set data type VARCHAR(9)

-- not null
alter table Foo alter column number_ set data type integer
alter table Foo alter column number_ set not null

-- a number becomes a text
alter table Foo alter column number_ set data type VARCHAR(75)

-- a text becomes a number
alter table Foo alter column digits drop default
alter table Foo alter column digits set data type bigint
alter table Foo alter column digits set default '7'

-- a text becomes a long text
alter table Foo alter column digits drop default
alter table Foo alter column digits set data type character large object
alter table Foo alter column digits set default '7'

-- a text of an index becomes a long text
alter table Foo alter column state drop default
alter table Foo alter column state set data type character large object
alter table Foo alter column state set default 'x'
alter table Foo alter column state drop not null

-- a long text becomes a text
alter table Foo alter column story set data type VARCHAR(75)

-- a number of the key becomes a text
alter table Foo alter column id_ set data type VARCHAR(75)

-- a column that is not known
alter table Baz alter column a set data type bigint
alter table Baz alter column a set default 1
alter table Baz alter column a set not null

-- several changes
drop index IX_GONE
alter table Foo add a bigint default 4 not null
alter table Foo alter column state drop default
alter table Foo alter column state set data type VARCHAR(40)
alter table Foo alter column state set default 'x'
alter table Foo alter column digits drop default
alter table Foo alter column digits set data type bigint
alter table Foo alter column digits set default '7'
alter table Foo alter column number_ rename to count_
alter table Foo drop column gone
alter table Foo drop column story
alter table Foo add b VARCHAR(75) null

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
drop table if exists Foo

-- commit
commit

-- values
insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, true, '1970-01-01 00:00:00')
insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, false, cast(null as timestamp))
update Foo set created = CURRENT_TIMESTAMP, active = false where active = true

-- functions
select cast(id_ as character varying) from Foo
select cast(story as character varying) from Foo
select cast(digits as bigint) from Foo
select BITAND(number_, 3) from Foo
select (state || '-' || cast(id_ as character varying)) from Foo
select INSTR(state, 'a') from Foo
select ((number_ + 1) / (4)) from Foo
select LENGTH(state) from Foo
select MOD(number_, 3) from Foo
select SUBSTR(state, 2) from Foo
select SUBSTR(state, 1, 1) from Foo

