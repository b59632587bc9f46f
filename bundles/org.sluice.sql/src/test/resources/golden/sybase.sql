-- a table with columns of many types
create table Every (id_ decimal(20,0) not null, active int null, created bigdatetime null, ratio float null, number_ int null, word varchar(4000) null, story text null, name VARCHAR(75) null, content image null, large image null, primary key (id_))

-- a type that not every database has
-- refused: The database 'sybase' has no type 'BIGDECIMAL'. Use another type there, or a script of its own.

-- a text longer than some allow
create table Wide (name VARCHAR(5000) null)

-- a key of two columns
create table Pair (id_ decimal(20,0) not null, version decimal(20,0) default 0 not null, name VARCHAR(75) default 'is null' null, primary key (id_, version))

-- an identity
create table Numbered (id_ decimal(20,0) not null primary key identity(1,1), name VARCHAR(75) null)

-- long names
create table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt (aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ decimal(20,0) null)
exec sp_rename 'aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt.aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_', 'short_', 'column'

-- reserved names
alter table Foo add "order" decimal(20,0) null
exec sp_rename 'Foo.number_', 'group', 'column'

-- add a column
alter table Foo add added decimal(20,0) null

-- add a column with a default
alter table Foo add added decimal(20,0) default 0 not null

-- drop a column
alter table Foo drop number_

-- drop a column with a default
alter table Foo drop digits

-- drop a column of an index
drop index Foo.IX_GONE
alter table Foo drop gone

-- drop a column of the key
alter table Foo drop constraint Foo_PK
alter table Foo drop id_

-- rename a column
exec sp_rename 'Foo.number_', 'count_', 'column'

-- a larger number
alter table Foo modify number_ decimal(20,0) null

-- widen a text
alter table Foo replace digits default null
alter table Foo modify digits VARCHAR(40) null
alter table Foo replace digits default '7'

-- widen a text of an index
alter table Foo replace state default null
alter table Foo modify state VARCHAR(40) not null
alter table Foo replace state default 'x'

-- a new default, and null
alter table Foo replace state default null
alter table Foo modify state VARCHAR(20) null
alter table Foo replace state default 'y'

-- no default
alter table Foo replace digits default null
alter table Foo modify digits VARCHAR(9) null

-- not null
alter table Foo modify number_ int not null

-- a number becomes a text
alter table Foo modify number_ VARCHAR(75) null

-- a text becomes a number
alter table Foo replace digits default null
alter table Foo modify digits decimal(20,0) null
alter table Foo replace digits default '7'

-- a text becomes a long text
alter table Foo replace digits default null
alter table Foo modify digits text null
alter table Foo replace digits default '7'

-- a text of an index becomes a long text
alter table Foo replace state default null
alter table Foo modify state text null
alter table Foo replace state default 'x'

-- a long text becomes a text
alter table Foo modify story VARCHAR(75) null

-- a number of the key becomes a text
alter table Foo modify id_ VARCHAR(75) not null

-- a column that is not known
alter table Baz modify a decimal(20,0) not null
alter table Baz replace a default 1

-- several changes
drop index Foo.IX_GONE
alter table Foo drop gone, story
alter table Foo replace state default null
alter table Foo replace digits default null
alter table Foo modify state VARCHAR(40) not null, digits decimal(20,0) null
alter table Foo replace state default 'x'
alter table Foo replace digits default '7'
alter table Foo add a decimal(20,0) default 4 not null, b VARCHAR(75) null
exec sp_rename 'Foo.number_', 'count_', 'column'

-- rename a table
exec sp_rename 'Foo', 'Bar'

-- drop an index
drop index Foo.IX_STATE

-- drop the key
alter table Foo drop constraint Foo_PK

-- drop a key that is not known
declare @sql varchar(512) select @sql = 'alter table Baz drop constraint ' + name from sysindexes where id = object_id('Baz') and status & 2048 = 2048 exec (@sql)

-- replace the key
alter table Foo drop constraint Foo_PK
alter table Foo add primary key (id_, state)

-- an index
create unique index IX_1 on Foo (digits, created, state)

-- drop a table that may be there
if exists (select 1 from sysobjects where name = 'Foo' and type = 'U') drop table Foo

-- commit
if @@trancount > 0 commit

-- values
insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, 1, '19700101')
insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, 0, cast(null as bigdatetime))
update Foo set created = getdate(), active = 0 where active = 1

-- functions
select cast(id_ as nvarchar(5461)) from Foo
select cast(story as nvarchar(5461)) from Foo
select cast(digits as decimal(20,0)) from Foo
select (number_ & 3) from Foo
select (state + '-' + cast(id_ as nvarchar(5461))) from Foo
select charindex('a', state) from Foo
select convert(bigint, (number_ + 1) / (4)) from Foo
select char_length(state) from Foo
select ((number_) % (3)) from Foo
select substring(state, 2, 2147483647) from Foo
select substring(state, 1, 1) from Foo

