create table Sluice_Lease (
	leaseId LONG not null primary key,
	format_ INTEGER not null,
	epoch LONG not null,
	node VARCHAR(64) null,
	host VARCHAR(255) null,
	pid LONG null,
	since LONG null,
	guards LONG not null
);
create table Sluice_Pulse (
	leaseId LONG not null primary key,
	epoch LONG not null,
	seen LONG not null,
	expires LONG not null,
	announcement LONG not null,
	activity VARCHAR(1000) null
);
create table Sluice_Node (
	node VARCHAR(64) not null primary key,
	host VARCHAR(255) not null,
	pid LONG not null,
	started LONG not null,
	seen LONG not null,
	acknowledged LONG not null
);
create table Sluice_Session (
	lockName VARCHAR(128) not null primary key,
	epoch LONG not null,
	runId LONG not null,
	serverId VARCHAR(255) not null,
	connectionId LONG not null
);
