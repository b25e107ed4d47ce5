import * as migration_20261125_202606_initial from './20261125_202606_initial';

export const migrations = [
  {
    up: migration_20261125_202606_initial.up,
    down: migration_20261125_202606_initial.down,
    name: '20261125_202606_initial'
  },
];
