import * as migration_20261125_200038_initial from './20261125_200038_initial';

export const migrations = [
  {
    up: migration_20261125_200038_initial.up,
    down: migration_20261125_200038_initial.down,
    name: '20261125_200038_initial'
  },
];
