#!/bin/sh
# Runs once, when the Postgres of docker-compose.yml makes its data: the owner of the tables, who migrates,
# and the lesser role that the application works as.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
CREATE ROLE claimdesk_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE claimdesk_app LOGIN PASSWORD :'app_password';
CREATE DATABASE claimdesk OWNER claimdesk_owner;
SQL
