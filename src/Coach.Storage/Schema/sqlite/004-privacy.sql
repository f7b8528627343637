-- What a person agreed to, their links to their own data, and whom an import may not bring back.

alter table people_person add column consented_at integer;

-- The hashes are SHA-256 over tenant and account or e-mail: enough to know somebody again, and for whoever guesses one rightly.
create table privacy_erasure (
    tenant       text    not null,
    account_hash text    not null,
    email_hash   text,
    erased_at    integer not null,
    primary key (tenant, account_hash)
) strict;

create table privacy_link (
    tenant     text    not null,
    id         text    not null,
    person     text    not null,
    kind       text    not null check (kind in ('page', 'json')),
    made_at    integer not null,
    expires_at integer not null,
    used_at    integer,
    primary key (tenant, id)
) strict;

create index privacy_link_person on privacy_link (tenant, person);
