import * as migration_20261125_192714_initial from './20261125_192714_initial';

export const migrations = [
  {
    up: migration_20261125_192714_initial.up,
    down: migration_20261125_192714_initial.down,
    name: '20261125_192714_initial'
  },
];
