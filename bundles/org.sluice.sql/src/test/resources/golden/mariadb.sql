-- a table with columns of many types
create table Every (id_ bigint not null, active tinyint, created datetime(6) null, ratio double, number_ integer, word longtext null, story longtext null, name VARCHAR(75) null, content longblob, large longblob, primary key (id_)) engine InnoDB

-- a type that not every database has
create table Precise (amount decimal(30, 16) null) engine InnoDB

-- a text longer than some allow
create table Wide (name VARCHAR(5000) null) engine InnoDB

-- a key of two columns
create table Pair (id_ bigint not null, version bigint default 0 not null, name VARCHAR(75) default 'is null' null, primary key (id_, version)) engine InnoDB

-- an identity
create table Numbered (id_ bigint not null primary key auto_increment, name VARCHAR(75) null) engine InnoDB

-- long names
create table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt (aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ bigint null) engine InnoDB
alter table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt rename column aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ to short_

-- reserved names
alter table Foo add column `order` bigint null, rename column number_ to `group`

-- add a column
alter table Foo add column added bigint null

-- add a column with a default
alter table Foo add column added bigint default 0 not null

-- drop a column
alter table Foo drop column number_

-- drop a column with a default
alter table Foo drop column digits

-- drop a column of an index
alter table Foo drop index IX_GONE, drop column gone

-- drop a column of the key
alter table Foo drop primary key, drop column id_

-- rename a column
alter table Foo rename column number_ to count_

-- a larger number
alter table Foo modify column number_ bigint null

-- widen a text
alter table Foo modify column digits VARCHAR(40) null default '7'

-- widen a text of an index
alter table Foo modify column state VARCHAR(40) not null default 'x'

-- a new default, and null
alter table Foo modify column state VARCHAR(20) null default 'y'

-- no default
alter table Foo modify column digits VARCHAR(9) null

-- not null
alter table Foo modify column number_ integer not null

-- a number becomes a text
alter table Foo modify column number_ VARCHAR(75) null

-- a text becomes a number
alter table Foo modify column digits bigint null default '7'

-- a text becomes a long text
alter table Foo modify column digits longtext null default '7'

-- a text of an index becomes a long text
alter table Foo modify column state longtext null default 'x', drop index IX_STATE, add index IX_STATE (state(255))

-- a long text becomes a text
alter table Foo modify column story VARCHAR(75) null

-- a number of the key becomes a text
alter table Foo modify column id_ VARCHAR(75) not null

-- a column that is not known
alter table Baz modify column a bigint not null default 1

-- several changes
alter table Foo add column a bigint default 4 not null, modify column state VARCHAR(40) not null default 'x', modify column digits bigint null default '7', rename column number_ to count_, drop index IX_GONE, drop column gone, drop column story, add column b VARCHAR(75) null

-- rename a table
rename table Foo to Bar

-- drop an index
drop index IX_STATE on Foo

-- drop the key
alter table Foo drop primary key

-- drop a key that is not known
alter table Baz drop primary key

-- replace the key
alter table Foo drop primary key
alter table Foo add primary key (id_, state)

-- an index
create unique index IX_1 on Foo (digits, created, state(255))

-- drop a table that may be there
drop table if exists Foo

-- commit
commit

-- values
insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, 1, '1970-01-01')
insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, 0, null)
update Foo set created = now(), active = 0 where active = 1

-- functions
select id_ from Foo
select story from Foo
select cast(digits as signed) from Foo
select (number_ & 3) from Foo
select CONCAT(state, '-', id_) from Foo
select INSTR(state, 'a') from Foo
select ((number_ + 1) div (4)) from Foo
select char_length(state) from Foo
select MOD(number_, 3) from Foo
select SUBSTR(state, 2) from Foo
select SUBSTR(state, 1, 1) from Foo

