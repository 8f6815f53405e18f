The name of a clone: the sender of program.toml is a clone that was given this name.

  $ cp -R "$EXAMPLES/mosty" . && cd mosty && export PEER_NOW=2027-01-25T09:00
  $ grep -A1 '^\[delivery\]' program.toml
  [delivery]
  sender = "office"                     # posílá jen kancelářský počítač

  $ peer git install
  this clone has no name: 'office' sends, this one does not
  $ peer git install --as office --dry-run
  would call this clone 'office': this clone sends
  $ ls -A .peer
  ls: cannot access '.peer': No such file or directory
  [exit 2]
  $ peer git install --as office
  this clone is called 'office': this clone sends
  $ cat .peer/clone && stat -c '%a %n' .peer .peer/clone
  office
  700 .peer
  600 .peer/clone
  $ peer git install
  this clone is called 'office': this clone sends
  $ peer git install --as office
  this clone is called 'office': this clone sends
  $ peer git install --as laptop
  this clone is called 'laptop': 'office' sends, this one does not
  $ peer git install --as laptop -q && ls -A .peer/tmp
  $ sed -i '/^sender/d' program.toml && peer git install
  this clone is called 'laptop': no clone sends, since program.toml names no sender in [delivery]

What is no name, and what is no file.

  $ peer git install --as 'Office PC'
  peer: 'Office PC' cannot be the name of a clone
  help: an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen
  [exit 2]
  $ peer git install --as ''
  peer: '--as' has an empty value
  help: 'peer git install --help' shows how to use it
  [exit 2]
  $ peer git install --as -x
  peer: '-x' cannot be the name of a clone
  help: an id is 1 to 63 letters a–z, digits and hyphens, and does not begin with a hyphen
  [exit 2]
  $ peer git install home
  peer: unexpected argument 'home'
  help: 'peer git install --help' shows how to use it
  [exit 2]
  $ printf 'home\noffice\n' >.peer/clone && peer git install
  peer: '.peer/clone' does not hold the name of this clone
  help: write it again with 'peer git install --as NAME'
  [exit 3]
  $ peer git install --as home && cat .peer/clone
  this clone is called 'home': no clone sends, since program.toml names no sender in [delivery]
  home
  $ printf office >.peer/clone && peer git install
  this clone is called 'office': no clone sends, since program.toml names no sender in [delivery]
  $ rm .peer/clone && mkfifo .peer/clone && peer git install
  peer: the name of this clone cannot be read: '.peer/clone' is not a regular file
  help: remove it, then name this clone with 'peer git install --as NAME'
  [exit 3]
  $ peer git install --as home
  peer: the name of this clone cannot be read: '.peer/clone' is not a regular file
  help: remove it, then name this clone with 'peer git install --as NAME'
  [exit 3]
  $ rm .peer/clone && ln -s ../program.toml .peer/clone && peer git install --as home
  peer: the name of this clone cannot be read: '.peer/clone' is a symbolic link, or lies behind one
  help: remove it, then name this clone with 'peer git install --as NAME'
  [exit 3]
  $ peer git install
  peer: the name of this clone cannot be read: '.peer/clone' is a symbolic link, or lies behind one
  help: remove it, then name this clone with 'peer git install --as NAME'
  [exit 3]
  $ rm .peer/clone && mkdir .peer/clone && peer git install --as home
  peer: the name of this clone cannot be read: '.peer/clone' is a folder, not a file
  help: remove it, then name this clone with 'peer git install --as NAME'
  [exit 3]
