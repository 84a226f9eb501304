/** `tongbi import --help`. */
export const importHelp = {
  'zh-CN': `用法：tongbi import 文件|文件夹… --desk 数据库 [选项]

数据库不存在时新建。下列各项只在表中没有写明时使用：

  --region      地区的代码或名称；不写时为数据库的工作地区，文件、文件夹或工作表的名称写着别的地区时须写明；
                as-named：各表按其名称写着的（或所列乡镇所在的）地区
  --indicator   指标名称
  --unit        单位；catalogue：各指标在指标库中的单位。不写时，库中的数能印证的按指标库的单位，其余的不导入
  --year        年份
  --layout      as-read|other：表头和行名有两种读法时用哪一种，见 tongbi read
  --decreases   as-typed|turned：“下降”“降幅”之下的负数：是下降（as-typed），还是上升（turned，正数为下降）
  --growth-of   principal|nearest：“余额、当月新增、同比增长”这样的列：增长是前面主要指标的（principal），还是紧挨
                着的一列的（nearest）
  --compared    growth|change|before：“同比”“环比”之下的数：是增长率、增减额，还是对比期的数
  --alike       apart|same：读成同一个数而数值不同的两列（行）：是两个指标，名称各加上自己的词（apart），还是同一个数
                （same）
  --of-which    following|marked：“其中”之后平齐的几行：是它的同类（following），还是另外的项目（marked）
  --halves      one-name|group：只有名称没有数的一行：是相邻一行名称的另一半（one-name），还是一组的名称（group）
  --sum-of      so-far|within：独立的“本季累计”：是年初以来的累计（so-far），还是本季各月之和（within）
  --area-of     floor-area|as-named：房屋没有写明是哪一种面积：是建筑面积（floor-area，名称加上“建筑面积”），还是别的
                （as-named，名称照原样）
  --dots        unknown|negligible：没有注明的“…”：是数据不详（unknown），还是不足本表最小单位数（negligible）
                从 --decreases 起各项可写多次，也可只说某一列（行）：--decreases 降幅=turned

对整次导入：

  --stage       预计|快报|初步核算|最终核实|普查修订|不注明（或 estimate flash preliminary final census unsaid），对表中未写明的
                全部数据；不写时，结束不满一年的为初步核算（还不会有最终核实数），其余不注明；库中已有阶段的按初步核算
  --department  全部文件的报送部门；不写时按各文件自己的：读法、填报单位或署名、文件名和文件夹名、以前为此种
                报表指定的。不同部门对同一数据说法不一即为冲突
  --reason      说明，记入历史
  --accept      all|new|none：存入全部；只存入原来没有的；都不存入、只看结果。默认 all
  --new-names   take|leave：指标库没有的名称作为新指标，或不存入其数据。默认 take
  --report      把导入结果写成一页可打印的 HTML，交回报送部门
  --dry-run     只说明会有哪些变化，不存入
  --json        以 JSON 输出结果

有疑问未能回答的表不导入，并逐项列出（退出状态 1）。
`,
  'en-US': `Usage: tongbi import FILE|FOLDER… --desk DESK [OPTIONS]

The desk is made where it is absent. These are used only where a table is silent:

  --region      code or name of a region; without it the desk's region of work, unless the name of the file,
                folder or sheet speaks of another; as-named: each table of the region that these names (or its towns)
                speak of
  --indicator   name of an indicator
  --unit        unit; catalogue: that of each indicator in the catalogue. Without it the catalogue's is taken where
                figures of the desk bear it out; other tables are left out
  --year        year
  --layout      as-read|other: where header and names can be read in two ways, see tongbi read
  --decreases   as-typed|turned: a figure below zero under a head of decrease is less, or more (turned: figures above
                zero are less)
  --growth-of   principal|nearest: a growth, change or rank behind a level and what is said of it (余额 | 当月新增 |
                同比增长) is that of the level, or of what it stands behind
  --compared    growth|change|before: figures under 同比 or 环比 alone are a growth, a change, or what was then
  --alike       apart|same: columns or rows that were read as the same thing, with other figures, are two things, each
                with its own words in its name, or the same told twice
  --of-which    following|marked: rows flush behind 其中 are parts of the whole as it is, or only what is marked is one
  --halves      one-name|group: a name without figures is half of the name in the row beside it, or that of a group
  --sum-of      so-far|within: 本季累计 alone is what the year adds up to by then, or the months of the quarter
  --area-of     floor-area|as-named: buildings told by an area that no word names are told by 建筑面积, which goes into
                their names, or by another, and keep their names
  --dots        unknown|negligible: … that no note explains stands for what is not known, or too small to be printed
                Each from --decreases on may be given more than once, also of single heads: --decreases 降幅=turned

For the whole import:

  --stage       estimate|flash|preliminary|final|census, or unsaid for none (预计 快报 初步核算 最终核实 普查修订 不注明), of all
                figures whose sheet says none; without it what ended less than a year ago is preliminary, as it cannot
                have been verified yet, and all else has no stage unless the desk has one for its place
  --department  whose all files are; without it each is whose it tells: its recipe, a line or a signature in it, its
                name, its folder, what was said of its form before. Two departments that differ about a figure are
                in conflict
  --reason      kept in the history
  --accept      all|new|none: stores all; only figures that were not there; nothing, for the outcome alone. all by default
  --new-names   take|leave: names that the catalogue does not know become indicators, or stay out. take by default
  --report      writes the outcome as one HTML page, to be printed and handed back to the department
  --dry-run     says what would change, stores nothing
  --json        the outcome as JSON

Tables with questions that these do not answer are left out and named (exit status 1).
`
} as const
