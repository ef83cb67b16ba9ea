-- One database and one role for each service, when the server starts for the first time.
\getenv password SURVEY_DATABASE_PASSWORD
create role survey login password :'password';
create database survey owner survey;
revoke all on database survey from public;

\getenv password SCORING_DATABASE_PASSWORD
create role scoring login password :'password';
create database scoring owner scoring;
revoke all on database scoring from public;

\getenv password AGGREGATION_DATABASE_PASSWORD
create role aggregation login password :'password';
create database aggregation owner aggregation;
revoke all on database aggregation from public;

\getenv password PUBLICATION_DATABASE_PASSWORD
create role publication login password :'password';
create database publication owner publication;
revoke all on database publication from public;
