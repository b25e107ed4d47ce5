import * as migration_20261126_023823_initial from './20261126_023823_initial';

export const migrations = [
  {
    up: migration_20261126_023823_initial.up,
    down: migration_20261126_023823_initial.down,
    name: '20261126_023823_initial'
  },
];
