-- a table with columns of many types
create table Every (id_ bigint not null, active bool, created timestamp null, ratio double precision, number_ integer, word text null, story text null, name VARCHAR(75) null, content bytea, large oid, primary key (id_))

-- a type that not every database has
create table Precise (amount decimal(30, 16) null)

-- a text longer than some allow
create table Wide (name VARCHAR(5000) null)

-- a key of two columns
create table Pair (id_ bigint not null, version bigint default 0 not null, name VARCHAR(75) default 'is null' null, primary key (id_, version))

-- an identity
create table Numbered (id_ bigint not null primary key , name VARCHAR(75) null)

-- long names
create table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt (aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ bigint null)
alter table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt rename column aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ to short_

-- reserved names
alter table Foo add column "order" bigint null
alter table Foo rename column number_ to "group"

-- add a column
alter table Foo add column added bigint null

-- add a column with a default
alter table Foo add column added bigint default 0 not null

-- drop a column
alter table Foo drop column number_

-- drop a column with a default
alter table Foo drop column digits

-- drop a column of an index
drop index IX_GONE
alter table Foo drop column gone

-- drop a column of the key
alter table Foo drop constraint Foo_PK, drop column id_

-- rename a column
alter table Foo rename column number_ to count_

-- a larger number
alter table Foo alter column number_ type bigint using number_::bigint

-- widen a text
alter table Foo alter column digits drop default, alter column digits type VARCHAR(40) using digits::VARCHAR(40), alter column digits set default '7'

-- widen a text of an index
alter table Foo alter column state drop default, alter column state type VARCHAR(40) using state::VARCHAR(40), alter column state set default 'x'

-- a new default, and null
alter table Foo alter column state drop default, alter column state type VARCHAR(20) using state::VARCHAR(20), alter column state set default 'y', alter column state drop not null

-- no default
alter table Foo alter column digits drop default, alter column digits type VARCHAR(9) using digits::VARCHAR(9)

-- not null
alter table Foo alter column number_ type integer using number_::integer, alter column number_ set not null

-- a number becomes a text
alter table Foo alter column number_ type VARCHAR(75) using number_::VARCHAR(75)

-- a text becomes a number
alter table Foo alter column digits drop default, alter column digits type bigint using digits::bigint, alter column digits set default '7'

-- a text becomes a long text
alter table Foo alter column digits drop default, alter column digits type text using digits::text, alter column digits set default '7'

-- a text of an index becomes a long text
alter table Foo alter column state drop default, alter column state type text using state::text, alter column state set default 'x', alter column state drop not null

-- a long text becomes a text
alter table Foo alter column story type VARCHAR(75) using story::VARCHAR(75)

-- a number of the key becomes a text
alter table Foo alter column id_ type VARCHAR(75) using id_::VARCHAR(75)

-- a column that is not known
alter table Baz alter column a type bigint using a::bigint, alter column a set default 1, alter column a set not null

-- several changes
drop index IX_GONE
alter table Foo add column a bigint default 4 not null, alter column state drop default, alter column state type VARCHAR(40) using state::VARCHAR(40), alter column state set default 'x', alter column digits drop default, alter column digits type bigint using digits::bigint, alter column digits set default '7', drop column gone, drop column story, add column b VARCHAR(75) null
alter table Foo rename column number_ to count_

-- rename a table
alter table Foo rename to Bar

-- drop an index
drop index IX_STATE

-- drop the key
alter table Foo drop constraint Foo_PK

-- drop a key that is not known
alter table Baz drop constraint Baz_pkey

-- replace the key
alter table Foo drop constraint Foo_PK
alter table Foo add primary key (id_, state)

-- an index
create unique index IX_1 on Foo (digits, created, state)

-- drop a table that may be there
drop table if exists Foo

-- commit
commit

-- values
insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, true, '1970-01-01')
insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, false, cast(null as timestamp))
update Foo set created = current_timestamp, active = false where active = true

-- functions
select cast(id_ as text) from Foo
select cast(story as text) from Foo
select cast(digits as bigint) from Foo
select (number_ & 3) from Foo
select (cast(state as text) || cast('-' as text) || cast(cast(id_ as text) as text)) from Foo
select position('a' in state) from Foo
select ((number_ + 1) / (4)) from Foo
select LENGTH(state) from Foo
select MOD(number_, 3) from Foo
select SUBSTR(state, 2) from Foo
select SUBSTR(state, 1, 1) from Foo

