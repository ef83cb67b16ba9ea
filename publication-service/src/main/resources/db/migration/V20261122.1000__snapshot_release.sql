-- The newest event of each key that publication has heard. A higher revision overwrites a lower one, never the other way.
create table snapshot (
    topic       text        not null,
    key         text        not null,                       -- the event's key, such as oj-2017/0114/ekonomiskt-bistand
    round       text        not null,
    revision    bigint      not null check (revision >= 0),
    event       jsonb       not null,
    primary key (topic, key)
);

create index snapshot_round on snapshot (round, topic);

-- One row for each release that was built, with what was frozen and how far it has come.
create table release (
    round               text        not null,
    number              bigint      not null check (number > 0),
    version             text        not null check (version ~ '^[0-9]+[.][0-9]+[.][0-9]+$'),
    title               text        not null,
    catalogue           text        not null,
    round_revision      bigint      not null,
    parts               jsonb       not null,               -- the submissions that it rests on, per part
    outcomes_count      integer     not null,
    outcomes_digest     text        not null,
    shares_count        integer     not null,
    shares_digest       text        not null,
    definitions         jsonb       not null,               -- fingerprint of each indicator's definition
    amends              bigint,                             -- the release that it was compared with
    built_by            text        not null,
    built_at            timestamptz not null,
    state               text        not null
        check (state in ('draft', 'approved', 'scheduled', 'published', 'amended', 'withdrawn')),
    approved_by         text,
    approved_at         timestamptz,
    scheduled_for       timestamptz,
    publication_by      text,                               -- who decided that it is published
    publication_at      timestamptz,                        -- when that was decided; when published: when it was
    amended_by          bigint,
    withdrawn_by        text,
    withdrawn_at        timestamptz,
    primary key (round, number),
    foreign key (round, amends) references release (round, number),
    check (approved_by is null or lower(approved_by) <> lower(built_by))
);

-- A version is published once, and a round has one newest release.
create unique index release_version on release (round, version) where state in ('published', 'amended');
create unique index release_newest on release (round) where state = 'published';
create index release_scheduled on release (scheduled_for) where state = 'scheduled';

-- The files of a release, frozen when it is built.
create table release_file (
    round       text        not null,
    number      bigint      not null,
    place       integer     not null,                       -- the order in which they are listed
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null,
    primary key (round, number, name),
    foreign key (round, number) references release (round, number)
);

-- The files are compressed already, or large and seldom read.
alter table release_file alter column content set storage external;

-- Every figure of a release, frozen when it is built.
create table release_cell (
    round       text        not null,
    number      bigint      not null,
    area        text        not null,
    level       text        not null,
    code        text        not null,
    indicator   text        not null,
    place       integer     not null,                       -- the order in which they are published
    value       text        not null,                       -- what two releases are compared by, and what it rests on
    basis       text        not null,
    figure      text        not null,                       -- the figure as JSON, as it is given out
    primary key (round, number, area, level, code, indicator),
    foreign key (round, number) references release (round, number)
);

-- What a release changed, cell by cell, compared with the release that it amends.
create table release_difference (
    round           text        not null,
    number          bigint      not null,
    place           integer     not null,
    kind            text        not null check (kind in ('added', 'changed', 'removed')),
    area            text        not null,
    level           text        not null,
    code            text        not null,
    indicator       text        not null,
    before          text        not null,
    after           text        not null,
    basis_before    text        not null,
    basis_after     text        not null,
    primary key (round, number, place),
    foreign key (round, number) references release (round, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a release is frozen when it is built: % of % is refused', tg_op, tg_table_name;
end
$$;

create trigger release_file_frozen before update or delete on release_file
    for each row execute function refuse_change();
create trigger release_cell_frozen before update or delete on release_cell
    for each row execute function refuse_change();
create trigger release_difference_frozen before update or delete on release_difference
    for each row execute function refuse_change();
create trigger release_kept before delete on release
    for each row execute function refuse_change();
create trigger release_frozen
    before update of round, number, version, title, catalogue, round_revision, parts, outcomes_count, outcomes_digest,
        shares_count, shares_digest, definitions, amends, built_by, built_at on release
    for each row execute function refuse_change();
