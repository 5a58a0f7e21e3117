-- Which bodies publish for anybody to read, and since when (F-120).

create schema portal;

create table portal.open_body (
  body_id text primary key,
  opened_at timestamptz not null,
  opened_by text not null
);
