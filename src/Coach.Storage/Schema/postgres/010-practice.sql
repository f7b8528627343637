-- Calls with the customers that the coach plays, sealed from the first row; what they tell of the skills; and what of them calls for a question.

alter table people_person add column hides_mood boolean not null default false;

create table practice_call (
    tenant           text        not null,
    id               text        not null,
    person           text        not null,
    customer         text        not null,
    customer_version text        not null,
    started_at       timestamptz not null,
    last_at          timestamptz not null,
    ended_at         timestamptz,
    ending           text,
    score            integer,
    forked_from      text,
    call_sealed      bytea       not null,
    debrief_sealed   bytea,
    what_if_sealed   bytea,
    version          bigint      not null,
    primary key (tenant, id)
);

create unique index practice_call_open on practice_call (tenant, person) where ended_at is null;
create index practice_call_person on practice_call (tenant, person, started_at);

-- A call ends on the version of the customer that it began with, whatever becomes of the file.
create table practice_customer (
    id      text not null,
    version text not null,
    content text not null,
    primary key (id, version)
);

create table practice_evidence (
    tenant   text             not null,
    person   text             not null,
    call     text             not null,
    number   integer          not null,
    skill    text             not null,
    credit   double precision not null,
    weight   double precision not null,
    shown_at timestamptz      not null,
    primary key (tenant, call, number)
);

create index practice_evidence_person on practice_evidence (tenant, person);

create table practice_mistake (
    tenant  text        not null,
    person  text        not null,
    call    text        not null,
    move    text        not null,
    made_at timestamptz not null,
    primary key (tenant, call, move)
);

create index practice_mistake_person on practice_mistake (tenant, person);
