create table Sluice_Run (
	runId LONG not null primary key,
	module VARCHAR(255) not null,
	recorded VARCHAR(255) null,
	fromVersion VARCHAR(255) not null,
	toVersion VARCHAR(255) not null,
	creation BOOLEAN,
	revertable BOOLEAN,
	outside BOOLEAN,
	state_ VARCHAR(16) not null,
	result_ VARCHAR(16) null,
	epoch LONG not null,
	node VARCHAR(255) not null,
	started DATE not null,
	ended DATE null,
	failure TEXT null
);
create table Sluice_Step (
	runId LONG not null,
	stepNumber INTEGER not null,
	fromVersion VARCHAR(255) not null,
	toVersion VARCHAR(255) not null,
	name TEXT not null,
	milliseconds LONG not null,
	changedRows LONG not null,
	result_ VARCHAR(16) not null,
	primary key (runId, stepNumber)
);
