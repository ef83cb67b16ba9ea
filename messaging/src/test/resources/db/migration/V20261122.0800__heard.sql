-- What the test application has heard: the newest submission of each key, and how often it came.
create table heard (
    key         text    primary key,
    revision    bigint  not null,
    times       integer not null default 1
);
