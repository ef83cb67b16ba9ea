-- A round that something has been heard of. Submissions may come before the round itself: topics keep no common order.
create table round (
    round       text        primary key,
    revision    bigint      not null default 0 check (revision >= 0),   -- of the newest change heard; 0 if none
    status      text        check (status in ('OPEN', 'CLOSED', 'REOPENED', 'ARCHIVED')),
    check ((revision = 0) = (status is null))
);

-- A unit that has sent in something; locked by whoever settles it, so that two parts at the same time lose nothing.
create table unit (
    round       text        not null references round,
    unit        text        not null check (unit ~ '^[0-9]{4}(-[0-9]{2})?$'),   -- kommun, or stadsdel within it
    primary key (round, unit)
);

-- The newest submission of each part by each unit. A higher revision takes the place of a lower one, never the reverse.
create table submission (
    round       text        not null,
    unit        text        not null,
    part        text        not null,
    revision    bigint      not null check (revision > 0),
    catalogue   text        not null,                       -- version that was answered
    answers     jsonb       not null,                       -- text by answer key, such as G2[missbruk]
    primary key (round, unit, part),
    foreign key (round, unit) references unit
) with (fillfactor = 70);

-- One way in which an indicator has been settled, in words. Units with the same answers share it; it is never changed.
create table verdict (
    id          uuid        primary key,                    -- made from the other columns
    rules       text        not null,                       -- round and version of its catalogue
    indicator   text        not null,
    outcome     text        not null,
    value       numeric,                                    -- of a numeric indicator
    reason      text,                                       -- why there is no outcome
    because     text        not null,
    missing     text[]      not null,                       -- answer keys that would settle it
    check ((outcome = 'bortfall') = (reason is not null)),
    check ((outcome = 'tal') = (value is not null))
);

-- What each unit got in each area, as it was told on oj.outcomes.
create table outcome (
    round       text        not null,
    unit        text        not null,
    area        text        not null,
    revision    bigint      not null check (revision >= 0), -- grows with each submission that it rests on
    catalogue   text        not null,                       -- version of the rules
    rests_on    jsonb       not null,                       -- revision by part
    responded   boolean     not null,
    verdicts    uuid[]      not null,                       -- one for each indicator, in the order of the catalogue
    primary key (round, unit, area)
) with (fillfactor = 70);
