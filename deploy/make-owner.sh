#!/usr/bin/env bash
# Runs once, when PostgreSQL makes its data: the product's database, and its owner, who is no superuser.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --set=password="$OWNER_PASSWORD" --username=postgres <<'SQL'
create role rogatory login createrole password :'password';
create database rogatory owner rogatory;
SQL
