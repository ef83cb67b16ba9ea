-- What the survey has told about a round. Made when something of the round is first heard, together with its tallies.
create table round (
    round           text        not null primary key,
    revision        bigint      not null default 0 check (revision >= 0),
    status          text        check (status in ('OPEN', 'CLOSED', 'REOPENED', 'ARCHIVED')),  -- null: nothing told yet
    digest_revision bigint      not null default 0          -- of the newest digest that has been told
);

-- The indicators that snapshots tell of, in their order. A changed catalogue gets a new row; an old one never changes.
create table layout (
    id              integer     generated always as identity primary key,
    indicators      text        not null                    -- ids, with commas between
);

create unique index layout_indicators on layout (md5(indicators));

-- The last outcomes of each unit and area. A higher revision overwrites a lower one, never the other way.
create table snapshot (
    round           text        not null references round,
    unit            text        not null check (unit ~ '^[0-9]{4}(-[0-9]{2})?$'),
    area            text        not null,
    revision        bigint      not null check (revision >= 0),
    responded       boolean     not null,
    rests_on        jsonb       not null,                   -- part -> revision of its submission
    layout          integer     not null references layout,
    outcomes        text        not null check (outcomes ~ '^[jdnekbt]*$'),  -- a letter for each indicator of the layout
    numbers         text        not null,                   -- the number for each t, with blanks between
    primary key (round, area, unit)
);

-- The counts of one region and area, kept up to date by difference. Told to others while emitted_revision < revision.
create table tally (
    round            text       not null references round,
    area             text       not null,
    region           text       not null,
    revision         bigint     not null,                   -- sum of its snapshots' revisions + 1, the round's, and repairs
    repairs          bigint     not null default 0 check (repairs >= 0),
    emitted_revision bigint     not null default 0 check (emitted_revision <= revision),
    tell_again       boolean    not null default false,     -- an operator has had the round replayed
    units            integer    not null check (units > 0),
    responded        integer    not null check (responded between 0 and units),
    counts           jsonb      not null,                   -- indicator -> units by outcome, and the sum of numbers
    primary key (round, area, region)
) with (fillfactor = 40);

-- A row is changed for every snapshot of its region: room to do it in place, and no detour over a side table.
alter table tally alter column counts set storage main;
