import * as migration_20261126_022341_initial from './20261126_022341_initial';

export const migrations = [
  {
    up: migration_20261126_022341_initial.up,
    down: migration_20261126_022341_initial.down,
    name: '20261126_022341_initial'
  },
];
