import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`plans_bases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`citation\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_bases_order_idx\` ON \`plans_bases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`plans_bases_parent_id_idx\` ON \`plans_bases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`round\` numeric DEFAULT 1 NOT NULL,
  	\`state\` text NOT NULL,
  	\`awaiting\` text,
  	\`due_on\` text,
  	\`line_count\` numeric DEFAULT 0,
  	\`half_days\` numeric DEFAULT 0,
  	\`open_comments\` numeric DEFAULT 0,
  	\`returns\` numeric DEFAULT 0,
  	\`return_reason\` text,
  	\`direction\` text,
  	\`meeting_note\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`parent_id\` text(36),
  	\`year_plan_id\` text(36),
  	\`deciding_office_id\` text(36),
  	\`decider_id\` text(36),
  	\`submitted_at\` text,
  	\`decided_at\` text,
  	\`year\` numeric NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`version\` numeric DEFAULT 1 NOT NULL,
  	\`chain_hash\` text,
  	\`card\` text,
  	\`key\` text,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`year_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deciding_office_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decider_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_scope_idx\` ON \`plans\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`plans_period_idx\` ON \`plans\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`plans_state_idx\` ON \`plans\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`plans_awaiting_idx\` ON \`plans\` (\`awaiting\`);`)
  await db.run(sql`CREATE INDEX \`plans_organization_idx\` ON \`plans\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_department_idx\` ON \`plans\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_cadre_idx\` ON \`plans\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_parent_idx\` ON \`plans\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_year_plan_idx\` ON \`plans\` (\`year_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_deciding_office_idx\` ON \`plans\` (\`deciding_office_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_decider_idx\` ON \`plans\` (\`decider_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_year_idx\` ON \`plans\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`plans_key_idx\` ON \`plans\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`plans_search_key_idx\` ON \`plans\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_state_awaiting_idx\` ON \`plans\` (\`organization_id\`,\`state\`,\`awaiting\`);`)
  await db.run(sql`CREATE INDEX \`organization_period_scope_idx\` ON \`plans\` (\`organization_id\`,\`period\`,\`scope\`);`)
  await db.run(sql`CREATE INDEX \`decidingOffice_state_idx\` ON \`plans\` (\`deciding_office_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`decider_state_idx\` ON \`plans\` (\`decider_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`trips_participants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cadre_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`name\` text,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trips_participants_order_idx\` ON \`trips_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trips_participants_parent_id_idx\` ON \`trips_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_participants_cadre_idx\` ON \`trips_participants\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_participants_department_idx\` ON \`trips_participants\` (\`department_id\`);`)
  await db.run(sql`CREATE TABLE \`trips_stops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`unit_name\` text,
  	\`unit_level\` text,
  	\`from\` text NOT NULL,
  	\`from_half\` text,
  	\`to\` text NOT NULL,
  	\`to_half\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trips_stops_order_idx\` ON \`trips_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trips_stops_parent_id_idx\` ON \`trips_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_stops_unit_idx\` ON \`trips_stops\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`trips_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`unit\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trips_figures_order_idx\` ON \`trips_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trips_figures_parent_id_idx\` ON \`trips_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trips_gifts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`quantity\` numeric NOT NULL,
  	\`value\` numeric,
  	\`source\` text,
  	\`recipients\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trips_gifts_order_idx\` ON \`trips_gifts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`trips_gifts_parent_id_idx\` ON \`trips_gifts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trips\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`leader_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`form_id\` text(36),
  	\`content\` text NOT NULL,
  	\`expected_learning\` text NOT NULL,
  	\`actual_learning\` text,
  	\`mode\` text DEFAULT 'inPerson',
  	\`duty\` text DEFAULT 'now',
  	\`first_day\` text NOT NULL,
  	\`last_day\` text NOT NULL,
  	\`half_days\` numeric NOT NULL,
  	\`order_number\` text,
  	\`order_date\` text,
  	\`request_reason\` text,
  	\`consent_words\` text,
  	\`consent_by_id\` text(36),
  	\`consent_at\` text,
  	\`assigned_by_id\` text(36),
  	\`assignment_document\` text,
  	\`merged_into_id\` text(36),
  	\`change_reason\` text,
  	\`host_contact\` text,
  	\`host_phone\` text,
  	\`host_confirmed_on\` text,
  	\`host_note\` text,
  	\`before_on\` text,
  	\`before_note\` text,
  	\`during_on\` text,
  	\`during_note\` text,
  	\`after_on\` text,
  	\`after_note\` text,
  	\`completion\` text,
  	\`result\` text,
  	\`informed\` text,
  	\`assessment\` text,
  	\`completed_at\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`plan_id\` text(36),
  	\`version\` numeric DEFAULT 1 NOT NULL,
  	\`chain_hash\` text,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`leader_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`trip_forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`consent_by_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assigned_by_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trips_state_idx\` ON \`trips\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`trips_period_idx\` ON \`trips\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`trips_leader_idx\` ON \`trips\` (\`leader_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_department_idx\` ON \`trips\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_form_idx\` ON \`trips\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_first_day_idx\` ON \`trips\` (\`first_day\`);`)
  await db.run(sql`CREATE INDEX \`trips_last_day_idx\` ON \`trips\` (\`last_day\`);`)
  await db.run(sql`CREATE INDEX \`trips_consent_by_idx\` ON \`trips\` (\`consent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_assigned_by_idx\` ON \`trips\` (\`assigned_by_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_merged_into_idx\` ON \`trips\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_organization_idx\` ON \`trips\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_plan_idx\` ON \`trips\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_search_key_idx\` ON \`trips\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`trips_updated_at_idx\` ON \`trips\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trips_created_at_idx\` ON \`trips\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_firstDay_idx\` ON \`trips\` (\`organization_id\`,\`first_day\`);`)
  await db.run(sql`CREATE INDEX \`department_firstDay_idx\` ON \`trips\` (\`department_id\`,\`first_day\`);`)
  await db.run(sql`CREATE INDEX \`organization_state_origin_idx\` ON \`trips\` (\`organization_id\`,\`state\`,\`origin\`);`)
  await db.run(sql`CREATE INDEX \`organization_period_idx\` ON \`trips\` (\`organization_id\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`trips_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trips_rels_order_idx\` ON \`trips_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trips_rels_parent_idx\` ON \`trips_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_rels_path_idx\` ON \`trips_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`trips_rels_topics_id_idx\` ON \`trips_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`trips_rels_media_id_idx\` ON \`trips_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`trip_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`trip_id\` text(36) NOT NULL,
  	\`phase\` text NOT NULL,
  	\`at\` text,
  	\`day\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`unit_name\` text,
  	\`text\` text NOT NULL,
  	\`finding_id\` text(36),
  	\`restricted\` integer DEFAULT true NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`finding_id\`) REFERENCES \`findings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trip_notes_organization_idx\` ON \`trip_notes\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_department_idx\` ON \`trip_notes\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_cadre_idx\` ON \`trip_notes\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_trip_idx\` ON \`trip_notes\` (\`trip_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_unit_idx\` ON \`trip_notes\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_finding_idx\` ON \`trip_notes\` (\`finding_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_updated_at_idx\` ON \`trip_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_created_at_idx\` ON \`trip_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`trip_at_idx\` ON \`trip_notes\` (\`trip_id\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`cadre_day_idx\` ON \`trip_notes\` (\`cadre_id\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`trip_notes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`trip_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`trip_notes_rels_order_idx\` ON \`trip_notes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_rels_parent_idx\` ON \`trip_notes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_rels_path_idx\` ON \`trip_notes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`trip_notes_rels_media_id_idx\` ON \`trip_notes_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`overlap_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`trip_id\` text(36) NOT NULL,
  	\`other_trip_id\` text(36) NOT NULL,
  	\`reason\` text NOT NULL,
  	\`answered_by_id\` text(36) NOT NULL,
  	\`role\` text,
  	\`answered_at\` text,
  	\`footprint\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`other_trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`overlap_answers_organization_idx\` ON \`overlap_answers\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`overlap_answers_trip_idx\` ON \`overlap_answers\` (\`trip_id\`);`)
  await db.run(sql`CREATE INDEX \`overlap_answers_other_trip_idx\` ON \`overlap_answers\` (\`other_trip_id\`);`)
  await db.run(sql`CREATE INDEX \`overlap_answers_answered_by_idx\` ON \`overlap_answers\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`overlap_answers_key_idx\` ON \`overlap_answers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`overlap_answers_updated_at_idx\` ON \`overlap_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`overlap_answers_created_at_idx\` ON \`overlap_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_period_1_idx\` ON \`overlap_answers\` (\`organization_id\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`document_type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`trip_id\` text(36),
  	\`field\` text,
  	\`text\` text NOT NULL,
  	\`author_id\` text(36) NOT NULL,
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_organization_idx\` ON \`comments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_department_idx\` ON \`comments\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_cadre_idx\` ON \`comments\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_trip_idx\` ON \`comments\` (\`trip_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_by_idx\` ON \`comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentType_document_idx\` ON \`comments\` (\`document_type\`,\`document\`);`)
  await db.run(sql`CREATE TABLE \`meetings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`begun_at\` text,
  	\`written_at\` text,
  	\`guests\` text,
  	\`direction\` text,
  	\`conclusion\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`items\` text,
  	\`overlaps\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_period_idx\` ON \`meetings\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`meetings_organization_idx\` ON \`meetings\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_department_idx\` ON \`meetings\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_cadre_idx\` ON \`meetings\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_updated_at_idx\` ON \`meetings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`meetings_created_at_idx\` ON \`meetings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`meetings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cadres_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`meetings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cadres_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`meetings_rels_order_idx\` ON \`meetings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_parent_idx\` ON \`meetings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_path_idx\` ON \`meetings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`meetings_rels_cadres_id_idx\` ON \`meetings_rels\` (\`cadres_id\`);`)
  await db.run(sql`CREATE TABLE \`findings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`addressee\` text,
  	\`cause\` text,
  	\`proposal\` text,
  	\`found_on\` text NOT NULL,
  	\`due_on\` text,
  	\`answer\` text,
  	\`answered_by_id\` text(36),
  	\`answered_on\` text,
  	\`unit_id\` text(36) NOT NULL,
  	\`trip_id\` text(36) NOT NULL,
  	\`topic_id\` text(36),
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`restricted\` integer DEFAULT true NOT NULL,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`findings_kind_idx\` ON \`findings\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`findings_answered_by_idx\` ON \`findings\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_unit_idx\` ON \`findings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_trip_idx\` ON \`findings\` (\`trip_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_topic_idx\` ON \`findings\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_organization_idx\` ON \`findings\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_department_idx\` ON \`findings\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_cadre_idx\` ON \`findings\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_state_idx\` ON \`findings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`findings_search_key_idx\` ON \`findings\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`findings_updated_at_idx\` ON \`findings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`findings_created_at_idx\` ON \`findings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_state_idx\` ON \`findings\` (\`organization_id\`,\`state\`);`)
  await db.run(sql`CREATE INDEX \`unit_state_idx\` ON \`findings\` (\`unit_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`findings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cadres_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cadres_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`findings_rels_order_idx\` ON \`findings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`findings_rels_parent_idx\` ON \`findings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`findings_rels_path_idx\` ON \`findings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`findings_rels_cadres_id_idx\` ON \`findings_rels\` (\`cadres_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`due_on\` text,
  	\`state\` text NOT NULL,
  	\`awaiting\` text,
  	\`work_done\` text,
  	\`difficulties\` text,
  	\`informed\` text,
  	\`proposals\` text,
  	\`models\` text,
  	\`learning\` text,
  	\`lessons\` text,
  	\`return_reason\` text,
  	\`figures\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`parent_id\` text(36),
  	\`submitted_at\` text,
  	\`frozen_at\` text,
  	\`year\` numeric NOT NULL,
  	\`version\` numeric DEFAULT 1 NOT NULL,
  	\`chain_hash\` text,
  	\`key\` text,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_scope_idx\` ON \`reports\` (\`scope\`);`)
  await db.run(sql`CREATE INDEX \`reports_period_idx\` ON \`reports\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`reports_state_idx\` ON \`reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reports_awaiting_idx\` ON \`reports\` (\`awaiting\`);`)
  await db.run(sql`CREATE INDEX \`reports_organization_idx\` ON \`reports\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_department_idx\` ON \`reports\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_cadre_idx\` ON \`reports\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_parent_idx\` ON \`reports\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_year_idx\` ON \`reports\` (\`year\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_key_idx\` ON \`reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reports_search_key_idx\` ON \`reports\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_state_awaiting_1_idx\` ON \`reports\` (\`organization_id\`,\`state\`,\`awaiting\`);`)
  await db.run(sql`CREATE INDEX \`organization_period_scope_1_idx\` ON \`reports\` (\`organization_id\`,\`period\`,\`scope\`);`)
  await db.run(sql`CREATE TABLE \`day_credits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`trip_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`unit_level\` text,
  	\`day\` text NOT NULL,
  	\`half\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`period\` text NOT NULL,
  	\`order_number\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`day_credits_organization_idx\` ON \`day_credits\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_department_idx\` ON \`day_credits\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_cadre_idx\` ON \`day_credits\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_trip_idx\` ON \`day_credits\` (\`trip_id\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_unit_idx\` ON \`day_credits\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_day_idx\` ON \`day_credits\` (\`day\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`day_credits_key_idx\` ON \`day_credits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_updated_at_idx\` ON \`day_credits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`day_credits_created_at_idx\` ON \`day_credits\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cadre_year_idx\` ON \`day_credits\` (\`cadre_id\`,\`year\`);`)
  await db.run(sql`CREATE INDEX \`organization_period_2_idx\` ON \`day_credits\` (\`organization_id\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text,
  	\`category_code\` text NOT NULL,
  	\`category_vi\` text NOT NULL,
  	\`category_en\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`sensitive\` integer,
  	\`organization_id\` text(36) NOT NULL,
  	\`position\` numeric,
  	\`key\` text,
  	\`search_key\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_code_idx\` ON \`topics\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`topics_category_code_idx\` ON \`topics\` (\`category_code\`);`)
  await db.run(sql`CREATE INDEX \`topics_organization_idx\` ON \`topics\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_key_idx\` ON \`topics\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`topics_search_key_idx\` ON \`topics\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_numbers_order_parent_idx\` ON \`topics_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`trip_forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text,
  	\`description\` text,
  	\`order\` numeric DEFAULT 0,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`trip_forms_organization_idx\` ON \`trip_forms\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`trip_forms_key_idx\` ON \`trip_forms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`trip_forms_updated_at_idx\` ON \`trip_forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`trip_forms_created_at_idx\` ON \`trip_forms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programme_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title_vi\` text NOT NULL,
  	\`title_en\` text,
  	\`kind\` text DEFAULT 'activity' NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`yearly\` integer DEFAULT false,
  	\`since\` numeric,
  	\`note\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`search_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programme_events_organization_idx\` ON \`programme_events\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`programme_events_search_key_idx\` ON \`programme_events\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`programme_events_updated_at_idx\` ON \`programme_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programme_events_created_at_idx\` ON \`programme_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_from_idx\` ON \`programme_events\` (\`organization_id\`,\`from\`);`)
  await db.run(sql`CREATE TABLE \`programme_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programme_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programme_events_rels_order_idx\` ON \`programme_events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programme_events_rels_parent_idx\` ON \`programme_events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programme_events_rels_path_idx\` ON \`programme_events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programme_events_rels_units_id_idx\` ON \`programme_events_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`code\` text,
  	\`parent_id\` text(36),
  	\`organization_id\` text(36) NOT NULL,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`alias_text\` text,
  	\`legal_basis\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`search_key\` text,
  	\`sort_key\` text,
  	\`match_key\` text,
  	\`name_keys\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_level_idx\` ON \`units\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_organization_idx\` ON \`units\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`units_search_key_idx\` ON \`units\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`units_sort_key_idx\` ON \`units\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`units_match_key_idx\` ON \`units\` (\`match_key\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`unit_successions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from_unit_id\` text(36) NOT NULL,
  	\`to_unit_id\` text(36) NOT NULL,
  	\`on\` text NOT NULL,
  	\`extent\` text DEFAULT 'whole' NOT NULL,
  	\`legal_basis\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`from_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`unit_successions_from_unit_idx\` ON \`unit_successions\` (\`from_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_successions_to_unit_idx\` ON \`unit_successions\` (\`to_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`unit_successions_organization_idx\` ON \`unit_successions\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`unit_successions_key_idx\` ON \`unit_successions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`unit_successions_updated_at_idx\` ON \`unit_successions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`unit_successions_created_at_idx\` ON \`unit_successions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_header_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_header_lines_order_idx\` ON \`organizations_header_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_header_lines_parent_id_idx\` ON \`organizations_header_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`territory_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`chain\` text DEFAULT 'headFocalStanding' NOT NULL,
  	\`focal_department_id\` text(36),
  	\`own_plan_approver\` text DEFAULT 'otherStanding' NOT NULL,
  	\`own_plan_approver_cadre_id\` text(36),
  	\`place\` text,
  	\`document_suffix\` text,
  	\`address\` text,
  	\`phone\` text,
  	\`contact_email\` text,
  	\`website\` text,
  	\`reuse_notice\` text,
  	\`path\` text,
  	\`search_key\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`territory_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`focal_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`own_plan_approver_cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_code_idx\` ON \`organizations\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`organizations_level_idx\` ON \`organizations\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`organizations_parent_idx\` ON \`organizations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_territory_idx\` ON \`organizations\` (\`territory_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_focal_department_idx\` ON \`organizations\` (\`focal_department_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_own_plan_approver_cadre_idx\` ON \`organizations\` (\`own_plan_approver_cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_path_idx\` ON \`organizations\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organizations_search_key_idx\` ON \`organizations\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`organizations_sort_key_idx\` ON \`organizations\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organizations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_rels_order_idx\` ON \`organizations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_parent_idx\` ON \`organizations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_path_idx\` ON \`organizations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_organizations_id_idx\` ON \`organizations_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`departments_former_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`departments_former_names_order_idx\` ON \`departments_former_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`departments_former_names_parent_id_idx\` ON \`departments_former_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`departments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`search_key\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`departments_organization_idx\` ON \`departments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`departments_search_key_idx\` ON \`departments\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`departments_sort_key_idx\` ON \`departments\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`departments_updated_at_idx\` ON \`departments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`departments_created_at_idx\` ON \`departments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cadres_posts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`role\` text NOT NULL,
  	\`title\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cadres_posts_order_idx\` ON \`cadres_posts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cadres_posts_parent_id_idx\` ON \`cadres_posts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cadres_posts_organization_idx\` ON \`cadres_posts\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`cadres_posts_department_idx\` ON \`cadres_posts\` (\`department_id\`);`)
  await db.run(sql`CREATE TABLE \`cadres_exemptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cadres_exemptions_order_idx\` ON \`cadres_exemptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cadres_exemptions_parent_id_idx\` ON \`cadres_exemptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cadres_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cadres_sessions_order_idx\` ON \`cadres_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cadres_sessions_parent_id_idx\` ON \`cadres_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cadres\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`title_line\` text,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`job\` text DEFAULT 'specialist' NOT NULL,
  	\`phone\` text,
  	\`language\` text DEFAULT 'vi',
  	\`mail_reminders\` integer DEFAULT true,
  	\`reminder_hour\` numeric DEFAULT 7,
  	\`reminded_on\` text,
  	\`in_scope_from\` text,
  	\`in_scope_to\` text,
  	\`calendar_feed_hash\` text,
  	\`calendar_feed_since\` text,
  	\`search_key\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cadres_organization_idx\` ON \`cadres\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`cadres_department_idx\` ON \`cadres\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`cadres_calendar_feed_hash_idx\` ON \`cadres\` (\`calendar_feed_hash\`);`)
  await db.run(sql`CREATE INDEX \`cadres_calendar_feed_since_idx\` ON \`cadres\` (\`calendar_feed_since\`);`)
  await db.run(sql`CREATE INDEX \`cadres_search_key_idx\` ON \`cadres\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`cadres_sort_key_idx\` ON \`cadres\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`cadres_updated_at_idx\` ON \`cadres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cadres_created_at_idx\` ON \`cadres\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cadres_email_idx\` ON \`cadres\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`assignments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`basis\` text,
  	\`title\` text,
  	\`search_key\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assignments_organization_idx\` ON \`assignments\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_unit_idx\` ON \`assignments\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_department_idx\` ON \`assignments\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_cadre_idx\` ON \`assignments\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`assignments_search_key_idx\` ON \`assignments\` (\`search_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`assignments_key_idx\` ON \`assignments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`assignments_updated_at_idx\` ON \`assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assignments_created_at_idx\` ON \`assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_unit_idx\` ON \`assignments\` (\`organization_id\`,\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_sub_quotas\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text NOT NULL,
  	\`days\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_sub_quotas_order_idx\` ON \`policies_sub_quotas\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_sub_quotas_parent_id_idx\` ON \`policies_sub_quotas\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_exempt_jobs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_exempt_jobs_order_idx\` ON \`policies_exempt_jobs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_exempt_jobs_parent_idx\` ON \`policies_exempt_jobs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`policies_governing_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`issued_on\` text,
  	\`issuer\` text NOT NULL,
  	\`subject\` text,
  	\`scope\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_governing_documents_order_idx\` ON \`policies_governing_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policies_governing_documents_parent_id_idx\` ON \`policies_governing_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_governing_documents_file_idx\` ON \`policies_governing_documents\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`valid_from\` text NOT NULL,
  	\`valid_to\` text,
  	\`amendment_reason\` text,
  	\`quota_days\` numeric,
  	\`window_from\` text,
  	\`window_to\` text,
  	\`allow_half_days\` integer DEFAULT true,
  	\`home_unit_counts\` integer DEFAULT true,
  	\`pro_rata\` text DEFAULT 'none',
  	\`evidence\` text DEFAULT 'order' NOT NULL,
  	\`overlap_window_days\` numeric DEFAULT 7,
  	\`deadlines_register_days\` numeric DEFAULT 10,
  	\`deadlines_department_days\` numeric DEFAULT 15,
  	\`deadlines_organization_days\` numeric DEFAULT 20,
  	\`deadlines_trip_report_days\` numeric DEFAULT 10,
  	\`deadlines_remind_days\` numeric DEFAULT 3,
  	\`deadlines_report_days\` numeric DEFAULT 5,
  	\`quoted_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_organization_idx\` ON \`policies\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_updated_at_idx\` ON \`policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policies_created_at_idx\` ON \`policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`policies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policies_rels_order_idx\` ON \`policies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_parent_idx\` ON \`policies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_path_idx\` ON \`policies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`policies_rels_units_id_idx\` ON \`policies_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`organization_id\` text(36),
  	\`uploaded_by_id\` text(36),
  	\`consent\` text DEFAULT 'none' NOT NULL,
  	\`consent_note\` text,
  	\`department_id\` text(36),
  	\`trip_department_id\` text(36),
  	\`trip_id\` text(36),
  	\`restricted\` integer DEFAULT true NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`trip_id\`) REFERENCES \`trips\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_organization_idx\` ON \`media\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_department_idx\` ON \`media\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`media_trip_department_idx\` ON \`media\` (\`trip_department_id\`);`)
  await db.run(sql`CREATE INDEX \`media_trip_idx\` ON \`media\` (\`trip_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_key_idx\` ON \`media\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient_id\` text(36) NOT NULL,
  	\`organization_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`document_type\` text,
  	\`document\` text,
  	\`params\` text,
  	\`read_at\` text,
  	\`key\` text,
  	\`items\` text,
  	\`mail_state\` text,
  	\`mailed_at\` text,
  	\`mail_tries\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_organization_idx\` ON \`notifications\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_key_idx\` ON \`notifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_state_idx\` ON \`notifications\` (\`mail_state\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recipient_readAt_idx\` ON \`notifications\` (\`recipient_id\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`transitions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organization_id\` text(36) NOT NULL,
  	\`department_id\` text(36),
  	\`cadre_id\` text(36),
  	\`document_type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`from_state\` text,
  	\`to_state\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`role\` text,
  	\`at\` text,
  	\`reason\` text,
  	\`snapshot\` text,
  	\`previous_hash\` text,
  	\`hash\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cadre_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`transitions_organization_idx\` ON \`transitions\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`transitions_department_idx\` ON \`transitions\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`transitions_cadre_idx\` ON \`transitions\` (\`cadre_id\`);`)
  await db.run(sql`CREATE INDEX \`transitions_actor_idx\` ON \`transitions\` (\`actor_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`transitions_key_idx\` ON \`transitions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`transitions_updated_at_idx\` ON \`transitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`transitions_created_at_idx\` ON \`transitions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documentType_document_sequence_idx\` ON \`transitions\` (\`document_type\`,\`document\`,\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`receipts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`document\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`receipts_key_idx\` ON \`receipts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`receipts_at_idx\` ON \`receipts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_updated_at_idx\` ON \`receipts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receipts_created_at_idx\` ON \`receipts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cadres_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cadres_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cadres_id_idx\` ON \`payload_locked_documents_rels\` (\`cadres_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cadres_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cadres_id\`) REFERENCES \`cadres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_cadres_id_idx\` ON \`payload_preferences_rels\` (\`cadres_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`plans_bases\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`trips_participants\`;`)
  await db.run(sql`DROP TABLE \`trips_stops\`;`)
  await db.run(sql`DROP TABLE \`trips_figures\`;`)
  await db.run(sql`DROP TABLE \`trips_gifts\`;`)
  await db.run(sql`DROP TABLE \`trips\`;`)
  await db.run(sql`DROP TABLE \`trips_rels\`;`)
  await db.run(sql`DROP TABLE \`trip_notes\`;`)
  await db.run(sql`DROP TABLE \`trip_notes_rels\`;`)
  await db.run(sql`DROP TABLE \`overlap_answers\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`meetings\`;`)
  await db.run(sql`DROP TABLE \`meetings_rels\`;`)
  await db.run(sql`DROP TABLE \`findings\`;`)
  await db.run(sql`DROP TABLE \`findings_rels\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`day_credits\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_numbers\`;`)
  await db.run(sql`DROP TABLE \`trip_forms\`;`)
  await db.run(sql`DROP TABLE \`programme_events\`;`)
  await db.run(sql`DROP TABLE \`programme_events_rels\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`unit_successions\`;`)
  await db.run(sql`DROP TABLE \`organizations_header_lines\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations_rels\`;`)
  await db.run(sql`DROP TABLE \`departments_former_names\`;`)
  await db.run(sql`DROP TABLE \`departments\`;`)
  await db.run(sql`DROP TABLE \`cadres_posts\`;`)
  await db.run(sql`DROP TABLE \`cadres_exemptions\`;`)
  await db.run(sql`DROP TABLE \`cadres_sessions\`;`)
  await db.run(sql`DROP TABLE \`cadres\`;`)
  await db.run(sql`DROP TABLE \`assignments\`;`)
  await db.run(sql`DROP TABLE \`policies_sub_quotas\`;`)
  await db.run(sql`DROP TABLE \`policies_exempt_jobs\`;`)
  await db.run(sql`DROP TABLE \`policies_governing_documents\`;`)
  await db.run(sql`DROP TABLE \`policies\`;`)
  await db.run(sql`DROP TABLE \`policies_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`transitions\`;`)
  await db.run(sql`DROP TABLE \`receipts\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
