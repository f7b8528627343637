-- What was typed as short answers in a round, by the number of the question.
alter table quiz_round add column typed_sealed blob;

create table quiz_report (
    tenant      text    not null,
    person      text    not null,
    question    text    not null,
    reported_at integer not null,
    source      text    not null,
    fingerprint text    not null,
    text_sealed blob,
    settled_at  integer,
    primary key (tenant, person, question, reported_at)
) strict;

create unique index quiz_report_open on quiz_report (tenant, question, person) where settled_at is null;
