-- Who wants to know of releases, and where. An ended subscription keeps its row, and its deliveries, but not its secret.
create table subscription (
    id              text        primary key,
    kind            text        not null check (kind in ('webhook', 'mail')),
    address         text        not null,                   -- URL or mail address
    rounds          text[]      not null,                   -- empty for every round
    secret          text,                                   -- signs the messages of a webhook; never given out again
    owner           text        not null,
    created_at      timestamptz not null default now(),
    state           text        not null default 'active' check (state in ('active', 'disabled', 'ended')),
    state_reason    text
);

-- One row for each notice to each subscriber, made in the transaction that publishes. The id is the webhook-id.
create table delivery (
    id              text        primary key,
    subscription    text        not null references subscription,
    round           text        not null,
    number          bigint      not null,
    version         text        not null,
    subject         text        not null,
    content         text        not null,                   -- sent exactly as it stands here, every time
    state           text        not null default 'queued'
        check (state in ('queued', 'sending', 'sent', 'failed', 'cancelled')),
    tries           integer     not null default 0,         -- since it was queued or replayed
    next_at         timestamptz not null default now(),
    claim           text,                                   -- who is sending, and until when the others leave it alone
    claimed_until   timestamptz,
    created_at      timestamptz not null default now(),
    unique (subscription, round, number),
    foreign key (round, number) references release (round, number),
    check ((state = 'sending') = (claim is not null))
);

create index delivery_due on delivery (next_at) where state = 'queued';
create index delivery_sending on delivery (claimed_until) where state = 'sending';

-- Every try, as it went.
create table delivery_attempt (
    delivery        text        not null references delivery,
    attempt         integer     not null,
    at              timestamptz not null default now(),
    status          integer,                                -- HTTP status; null for mail and where there was no answer
    error           text,                                   -- null if it arrived
    millis          bigint      not null,
    primary key (delivery, attempt)
);

-- How far the publication's clock has been moved, in test and demonstration; at most one row.
create table clock (
    only_one    boolean     primary key default true check (only_one),
    ahead_ms    bigint      not null
);
