-- Calls with the customers that the coach plays, sealed from the first row; what they tell of the skills; and what of them calls for a question.

alter table people_person add column hides_mood integer not null default 0;

create table practice_call (
    tenant           text    not null,
    id               text    not null,
    person           text    not null,
    customer         text    not null,
    customer_version text    not null,
    started_at       integer not null,
    last_at          integer not null,
    ended_at         integer,
    ending           text,
    score            integer,
    forked_from      text,
    call_sealed      blob    not null,
    debrief_sealed   blob,
    what_if_sealed   blob,
    version          integer not null,
    primary key (tenant, id)
) strict;

create unique index practice_call_open on practice_call (tenant, person) where ended_at is null;
create index practice_call_person on practice_call (tenant, person, started_at);

-- A call ends on the version of the customer that it began with, whatever becomes of the file.
create table practice_customer (
    id      text not null,
    version text not null,
    content text not null,
    primary key (id, version)
) strict;

create table practice_evidence (
    tenant   text    not null,
    person   text    not null,
    call     text    not null,
    number   integer not null,
    skill    text    not null,
    credit   real    not null,
    weight   real    not null,
    shown_at integer not null,
    primary key (tenant, call, number)
) strict;

create index practice_evidence_person on practice_evidence (tenant, person);

create table practice_mistake (
    tenant  text    not null,
    person  text    not null,
    call    text    not null,
    move    text    not null,
    made_at integer not null,
    primary key (tenant, call, move)
) strict;

create index practice_mistake_person on practice_mistake (tenant, person);
