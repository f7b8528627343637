-- Columns that end in _sealed are encrypted with the key ring in privacy_key. What is sorted by is collated "C", as SQLite sorts.

create table privacy_key (
    id       text collate "C" not null primary key,
    xml      text             not null,
    added_at timestamptz      not null
);

create table people_person (
    tenant         text             not null,
    id             text collate "C" not null,
    aad_object_id  text,
    roster_account text,
    email          text,
    email_key      text,
    name           text collate "C" not null,
    team           text,
    site           text,
    manager        text,
    roles          integer          not null,
    campaign       text,
    languages      text             not null,
    shift_start    text,
    shift_end      text,
    shift_days     integer,
    time_zone      text,
    cohort         text,
    start_date     text,
    chose          text,
    greeted_at     timestamptz,
    installed      boolean          not null,
    version        bigint           not null,
    primary key (tenant, id)
);

create unique index people_person_account on people_person (tenant, aad_object_id);
create unique index people_person_email on people_person (tenant, email_key);

create table delivery_conversation (
    tenant      text        not null,
    id          text        not null,
    kind        text        not null,
    service_url text        not null,
    bot_id      text        not null,
    bot_name    text,
    user_id     text        not null,
    person      text,
    seen_at     timestamptz not null,
    version     bigint      not null,
    primary key (tenant, id)
);

create index delivery_conversation_person on delivery_conversation (tenant, person);

create table delivery_bot_state (
    tenant       text  not null,
    conversation text  not null,
    key          text  not null,
    state_sealed bytea not null,
    primary key (tenant, conversation, key)
);

create table delivery_inbox (
    seq            bigint      not null generated always as identity primary key,
    tenant         text        not null,
    conversation   text        not null,
    activity_id    text        not null,
    invoke         boolean     not null,
    payload_sealed bytea,
    received_at    timestamptz not null,
    tries          integer     not null,
    state          text        not null check (state in ('new', 'done', 'parked')),
    reason         text,
    answer_status  integer,
    answer_sealed  bytea,
    unique (tenant, conversation, activity_id)
);

create index delivery_inbox_new on delivery_inbox (seq) where state = 'new';

create table delivery_outbox (
    seq            bigint      not null generated always as identity primary key,
    id             text        not null unique,
    tenant         text        not null,
    conversation   text        not null,
    kind           text        not null check (kind in ('send', 'update', 'delete')),
    target         text,
    reply          boolean     not null,
    payload_sealed bytea,
    written_at     timestamptz not null,
    state          text        not null check (state in ('ready', 'sent', 'failed', 'unknown')),
    unknowns       integer     not null default 0,
    held           boolean     not null default false,
    settled_at     timestamptz,
    teams_id       text,
    code           text
);

create index delivery_outbox_ready on delivery_outbox (seq) where state = 'ready';

create table quiz_round (
    tenant     text        not null,
    id         text        not null,
    person     text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    card       text,
    questions  text        not null,
    version    bigint      not null,
    primary key (tenant, id)
);

create unique index quiz_round_open on quiz_round (tenant, person) where ended_at is null;

create table quiz_answer (
    tenant      text        not null,
    person      text        not null,
    round       text        not null,
    number      integer     not null,
    question    text        not null,
    correct     boolean     not null,
    answered_at timestamptz not null,
    primary key (tenant, round, number)
);

create index quiz_answer_person on quiz_answer (tenant, person, question);
