-- a table with columns of many types
create table Every (id_ bigint not null, active bit, created datetime2(6) null, ratio float, number_ int, word nvarchar(4000) null, story nvarchar(max) null, name nvarchar(75) null, content image, large image, primary key (id_))

-- a type that not every database has
create table Precise (amount decimal(30, 16) null)

-- a text longer than some allow
create table Wide (name nvarchar(max) null)

-- a key of two columns
create table Pair (id_ bigint not null, version bigint default 0 not null, name nvarchar(75) default 'is null' null, primary key (id_, version))

-- an identity
create table Numbered (id_ bigint not null primary key identity(1,1), name nvarchar(75) null)

-- long names
create table aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt (aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_ bigint null)
exec sp_rename N'aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt.aNameOfSixtyCharactersWhichIsAsLongAsSomeDatabasesAllowIt_', N'short_', N'COLUMN'

-- reserved names
alter table Foo add "order" bigint null
exec sp_rename N'Foo.number_', N'group', N'COLUMN'

-- add a column
alter table Foo add added bigint null

-- add a column with a default
alter table Foo add added bigint default 0 not null

-- drop a column
alter table Foo drop column number_

-- drop a column with a default
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'digits'); exec (@sql)
alter table Foo drop column digits

-- drop a column of an index
drop index IX_GONE on Foo
alter table Foo drop column gone

-- drop a column of the key
alter table Foo drop constraint Foo_PK
alter table Foo drop column id_

-- rename a column
exec sp_rename N'Foo.number_', N'count_', N'COLUMN'

-- a larger number
alter table Foo alter column number_ bigint null

-- widen a text
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'digits'); exec (@sql)
alter table Foo alter column digits nvarchar(40) null
alter table Foo add default '7' for digits

-- widen a text of an index
drop index IX_STATE on Foo
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'state'); exec (@sql)
alter table Foo alter column state nvarchar(40) not null
alter table Foo add default 'x' for state
create index IX_STATE on Foo (state)

-- a new default, and null
drop index IX_STATE on Foo
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'state'); exec (@sql)
alter table Foo alter column state nvarchar(20) null
alter table Foo add default 'y' for state
create index IX_STATE on Foo (state)

-- no default
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'digits'); exec (@sql)
alter table Foo alter column digits nvarchar(9) null

-- not null
alter table Foo alter column number_ int not null

-- a number becomes a text
alter table Foo alter column number_ nvarchar(75) null

-- a text becomes a number
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'digits'); exec (@sql)
alter table Foo alter column digits bigint null
alter table Foo add default '7' for digits

-- a text becomes a long text
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'digits'); exec (@sql)
alter table Foo alter column digits nvarchar(max) null
alter table Foo add default '7' for digits

-- a text of an index becomes a long text
drop index IX_STATE on Foo
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'state'); exec (@sql)
alter table Foo alter column state nvarchar(max) null
alter table Foo add default 'x' for state
create index IX_STATE on Foo (state)

-- a long text becomes a text
alter table Foo alter column story nvarchar(75) null

-- a number of the key becomes a text
alter table Foo drop constraint Foo_PK
alter table Foo alter column id_ nvarchar(75) not null
alter table Foo add constraint Foo_PK primary key (id_)

-- a column that is not known
declare @sql nvarchar(max); set @sql = (select N'alter table Baz drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Baz') and col_name(parent_object_id, parent_column_id) = N'a'); exec (@sql)
alter table Baz alter column a bigint not null
alter table Baz add default 1 for a

-- several changes
drop index IX_STATE on Foo
drop index IX_GONE on Foo
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'state'); exec (@sql)
declare @sql nvarchar(max); set @sql = (select N'alter table Foo drop constraint ' + quotename(name) from sys.default_constraints where parent_object_id = object_id(N'Foo') and col_name(parent_object_id, parent_column_id) = N'digits'); exec (@sql)
alter table Foo drop column gone, story
alter table Foo alter column state nvarchar(40) not null
alter table Foo alter column digits bigint null
alter table Foo add a bigint default 4 not null, b nvarchar(75) null, default 'x' for state, default '7' for digits
create index IX_STATE on Foo (state)
exec sp_rename N'Foo.number_', N'count_', N'COLUMN'

-- rename a table
exec sp_rename N'Foo', N'Bar'

-- drop an index
drop index IX_STATE on Foo

-- drop the key
alter table Foo drop constraint Foo_PK

-- drop a key that is not known
declare @sql nvarchar(max); set @sql = (select N'alter table Baz drop constraint ' + quotename(name) from sys.key_constraints where parent_object_id = object_id(N'Baz') and type = 'PK'); exec (@sql)

-- replace the key
alter table Foo drop constraint Foo_PK
alter table Foo add primary key (id_, state)

-- an index
create unique index IX_1 on Foo (digits, created, state)

-- drop a table that may be there
if object_id(N'Foo', N'U') is not null drop table Foo

-- commit
if @@trancount > 0 commit

-- values
insert into Foo (id_, state, old_, active, created) values (2, 'TRUE', 2, 1, '19700101')
insert into Foo (id_, state, old_, active, created) values (3, 'a', 3, 0, cast(null as datetime2(6)))
update Foo set created = getdate(), active = 0 where active = 1

-- functions
select cast(id_ as nvarchar(max)) from Foo
select cast(story as nvarchar(max)) from Foo
select cast(digits as bigint) from Foo
select (number_ & 3) from Foo
select CONCAT(state, '-', cast(id_ as nvarchar(max))) from Foo
select charindex('a', state) from Foo
select ((number_ + 1) / (4)) from Foo
select (len(cast(state as nvarchar(max)) + N'x') - 1) from Foo
select ((number_) % (3)) from Foo
select substring(state, 2, 2147483647) from Foo
select substring(state, 1, 1) from Foo

