import * as migration_20261126_050730_initial from './20261126_050730_initial';

export const migrations = [
  {
    up: migration_20261126_050730_initial.up,
    down: migration_20261126_050730_initial.down,
    name: '20261126_050730_initial'
  },
];
