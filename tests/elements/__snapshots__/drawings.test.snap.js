/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["trade-growth-chart measure=\"increase\" en"] = 
`<svg aria-hidden="true">
  <text class="muted" dx="0" dy="-5" x="0" y="100%">
    2012
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="93.83%" x="6.17%" y="0"/>
  <line class="zero" x1="6.17%" x2="6.17%" y1="-6%" y2="106%"/>
  <line class="zero wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <text class="value" dx="8" dy=".36em" x="100%" y="50%">
    +1,520%
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="45.06%" x="6.17%" y="0"/>
  <line class="zero" x1="6.17%" x2="6.17%" y1="-6%" y2="106%"/>
  <line class="zero wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <text class="value" dx="8" dy=".36em" x="51.24%" y="50%">
    +730%
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="11.11%" x="6.17%" y="0"/>
  <line class="zero" x1="6.17%" x2="6.17%" y1="-6%" y2="106%"/>
  <line class="zero wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <text class="value" dx="8" dy=".36em" x="17.28%" y="50%">
    +180%
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="zero" x1="6.17%" x2="6.17%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="6.17%" y="20">
    0
  </text>
  <line class="tick" x1="37.04%" x2="37.04%" y1="0" y2="6"/>
  <text class="muted inner" text-anchor="middle" x="37.04%" y="20">
    +500%
  </text>
  <line class="tick" x1="67.9%" x2="67.9%" y1="0" y2="6"/>
  <text class="muted minor inner" text-anchor="middle" x="67.9%" y="20">
    +1,000%
  </text>
  <line class="tick" x1="98.77%" x2="98.77%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="98.77%" y="20">
    +1,500%
  </text>
</svg>
`;
/* end snapshot trade-growth-chart measure="increase" en */

snapshots["trade-growth-chart measure=\"increase\" zh-Hans"] = 
`<svg aria-hidden="true">
  <text class="muted" dx="0" dy="-5" x="0" y="100%">
    2012年
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="93.83%" x="6.17%" y="0"/>
  <line class="zero" x1="6.17%" x2="6.17%" y1="-6%" y2="106%"/>
  <line class="zero wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <text class="value" dx="8" dy=".36em" x="100%" y="50%">
    +1520%
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="45.06%" x="6.17%" y="0"/>
  <line class="zero" x1="6.17%" x2="6.17%" y1="-6%" y2="106%"/>
  <line class="zero wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <text class="value" dx="8" dy=".36em" x="51.24%" y="50%">
    +730%
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="11.11%" x="6.17%" y="0"/>
  <line class="zero" x1="6.17%" x2="6.17%" y1="-6%" y2="106%"/>
  <line class="zero wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <text class="value" dx="8" dy=".36em" x="17.28%" y="50%">
    +180%
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="zero" x1="6.17%" x2="6.17%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="6.17%" y="20">
    0
  </text>
  <line class="tick" x1="37.04%" x2="37.04%" y1="0" y2="6"/>
  <text class="muted inner" text-anchor="middle" x="37.04%" y="20">
    +500%
  </text>
  <line class="tick" x1="67.9%" x2="67.9%" y1="0" y2="6"/>
  <text class="muted minor inner" text-anchor="middle" x="67.9%" y="20">
    +1000%
  </text>
  <line class="tick" x1="98.77%" x2="98.77%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="98.77%" y="20">
    +1500%
  </text>
</svg>
`;
/* end snapshot trade-growth-chart measure="increase" zh-Hans */

snapshots["trade-growth-chart measure=\"multiple\" en"] = 
`<svg aria-hidden="true">
  <text class="muted" dx="0" dy="-5" x="0" y="100%">
    one block = all of 2012
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="6.69%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="12.87%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="19.04%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="25.21%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="31.38%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="37.56%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="43.73%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="49.9%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="56.08%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="62.25%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="68.42%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="74.59%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="80.77%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="86.94%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="93.11%" y="0"/>
  <rect class="change" height="100%" width="0.72%" x="99.29%" y="0"/>
  <text class="value" dx="8" dy=".36em" x="100%" y="50%">
    16.2
    <tspan class="rest">
      times
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="6.69%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="12.87%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="19.04%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="25.21%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="31.38%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="37.56%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="43.73%" y="0"/>
  <rect class="change" height="100%" width="1.33%" x="49.9%" y="0"/>
  <text class="value" dx="8" dy=".36em" x="51.24%" y="50%">
    8.3
    <tspan class="rest">
      times
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="6.69%" y="0"/>
  <rect class="change" height="100%" width="4.42%" x="12.87%" y="0"/>
  <text class="value" dx="8" dy=".36em" x="17.28%" y="50%">
    2.8
    <tspan class="rest">
      times
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="tick" x1="6.17%" x2="6.17%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="6.17%" y="20">
    1
  </text>
  <line class="tick" x1="30.86%" x2="30.86%" y1="0" y2="6"/>
  <text class="muted inner" text-anchor="middle" x="30.86%" y="20">
    5
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor inner" text-anchor="middle" x="61.73%" y="20">
    10
  </text>
  <line class="tick" x1="92.59%" x2="92.59%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="92.59%" y="20">
    15 times
  </text>
</svg>
`;
/* end snapshot trade-growth-chart measure="multiple" en */

snapshots["trade-growth-chart measure=\"multiple\" zh-Hans"] = 
`<svg aria-hidden="true">
  <text class="muted" dx="0" dy="-5" x="0" y="100%">
    一格＝2012年全年
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="6.69%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="12.87%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="19.04%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="25.21%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="31.38%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="37.56%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="43.73%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="49.9%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="56.08%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="62.25%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="68.42%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="74.59%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="80.77%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="86.94%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="93.11%" y="0"/>
  <rect class="change" height="100%" width="0.72%" x="99.29%" y="0"/>
  <text class="value" dx="8" dy=".36em" x="100%" y="50%">
    16.2
    <tspan class="rest">
      倍
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="6.69%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="12.87%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="19.04%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="25.21%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="31.38%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="37.56%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="43.73%" y="0"/>
  <rect class="change" height="100%" width="1.33%" x="49.9%" y="0"/>
  <text class="value" dx="8" dy=".36em" x="51.24%" y="50%">
    8.3
    <tspan class="rest">
      倍
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <rect class="base" height="100%" width="6.17%" x="0%" y="0"/>
  <rect class="change" height="100%" width="5.65%" x="6.69%" y="0"/>
  <rect class="change" height="100%" width="4.42%" x="12.87%" y="0"/>
  <text class="value" dx="8" dy=".36em" x="17.28%" y="50%">
    2.8
    <tspan class="rest">
      倍
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="tick" x1="6.17%" x2="6.17%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="6.17%" y="20">
    1
  </text>
  <line class="tick" x1="30.86%" x2="30.86%" y1="0" y2="6"/>
  <text class="muted inner" text-anchor="middle" x="30.86%" y="20">
    5
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor inner" text-anchor="middle" x="61.73%" y="20">
    10
  </text>
  <line class="tick" x1="92.59%" x2="92.59%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="92.59%" y="20">
    15倍
  </text>
</svg>
`;
/* end snapshot trade-growth-chart measure="multiple" zh-Hans */

snapshots["trade-growth-chart measure=\"index\" en"] = 
`<svg aria-hidden="true">
  <text class="muted" dx="-3" dy="-5" x="6.17%" y="100%">
    2012 = 100
  </text>
</svg>
<svg aria-hidden="true">
  <line class="hundred wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <line class="stem" x1="6.17%" x2="100%" y1="50%" y2="50%"/>
  <circle class="point hollow" cx="6.17%" cy="50%" r="5"/>
  <circle class="point" cx="100%" cy="50%" r="6.5"/>
  <text class="value" dx="13" dy=".36em" x="100%" y="50%">
    1,620
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="hundred wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <line class="stem" x1="6.17%" x2="51.24%" y1="50%" y2="50%"/>
  <circle class="point hollow" cx="6.17%" cy="50%" r="5"/>
  <circle class="point" cx="51.24%" cy="50%" r="6.5"/>
  <text class="value" dx="13" dy=".36em" x="51.24%" y="50%">
    830
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="hundred wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <line class="stem" x1="6.17%" x2="17.28%" y1="50%" y2="50%"/>
  <circle class="point hollow" cx="6.17%" cy="50%" r="5"/>
  <circle class="point" cx="17.28%" cy="50%" r="6.5"/>
  <text class="value" dx="13" dy=".36em" x="17.28%" y="50%">
    280
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="tick" x1="0%" x2="0%" y1="0" y2="6"/>
  <text class="muted" text-anchor="start" x="0%" y="20">
    0
  </text>
  <line class="tick" x1="30.86%" x2="30.86%" y1="0" y2="6"/>
  <text class="muted inner" text-anchor="middle" x="30.86%" y="20">
    500
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor inner" text-anchor="middle" x="61.73%" y="20">
    1,000
  </text>
  <line class="tick" x1="92.59%" x2="92.59%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="92.59%" y="20">
    1,500
  </text>
</svg>
`;
/* end snapshot trade-growth-chart measure="index" en */

snapshots["trade-growth-chart measure=\"index\" zh-Hans"] = 
`<svg aria-hidden="true">
  <text class="muted" dx="-3" dy="-5" x="6.17%" y="100%">
    2012年＝100
  </text>
</svg>
<svg aria-hidden="true">
  <line class="hundred wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <line class="stem" x1="6.17%" x2="100%" y1="50%" y2="50%"/>
  <circle class="point hollow" cx="6.17%" cy="50%" r="5"/>
  <circle class="point" cx="100%" cy="50%" r="6.5"/>
  <text class="value" dx="13" dy=".36em" x="100%" y="50%">
    1620
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="hundred wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <line class="stem" x1="6.17%" x2="51.24%" y1="50%" y2="50%"/>
  <circle class="point hollow" cx="6.17%" cy="50%" r="5"/>
  <circle class="point" cx="51.24%" cy="50%" r="6.5"/>
  <text class="value" dx="13" dy=".36em" x="51.24%" y="50%">
    830
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="hundred wide" x1="6.17%" x2="6.17%" y1="-36%" y2="136%"/>
  <line class="stem" x1="6.17%" x2="17.28%" y1="50%" y2="50%"/>
  <circle class="point hollow" cx="6.17%" cy="50%" r="5"/>
  <circle class="point" cx="17.28%" cy="50%" r="6.5"/>
  <text class="value" dx="13" dy=".36em" x="17.28%" y="50%">
    280
    <tspan class="rest"/>
  </text>
</svg>
<svg aria-hidden="true">
  <line class="tick" x1="0%" x2="0%" y1="0" y2="6"/>
  <text class="muted" text-anchor="start" x="0%" y="20">
    0
  </text>
  <line class="tick" x1="30.86%" x2="30.86%" y1="0" y2="6"/>
  <text class="muted inner" text-anchor="middle" x="30.86%" y="20">
    500
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor inner" text-anchor="middle" x="61.73%" y="20">
    1000
  </text>
  <line class="tick" x1="92.59%" x2="92.59%" y1="0" y2="6"/>
  <text class="muted" text-anchor="middle" x="92.59%" y="20">
    1500
  </text>
</svg>
`;
/* end snapshot trade-growth-chart measure="index" zh-Hans */

snapshots["policy-list view=\"dots\" en"] = 
`<svg aria-hidden="true" class="outlines" height="16" part="chart" viewBox="0 0 149 16" width="149">
  <rect class="outline" height="14" width="11" x="1" y="1"/>
  <rect class="outline" height="14" width="11" x="18" y="1"/>
  <rect class="outline" height="14" width="11" x="35" y="1"/>
  <rect class="outline" height="14" width="11" x="52" y="1"/>
  <rect class="outline" height="14" width="11" x="69" y="1"/>
  <rect class="outline" height="14" width="11" x="86" y="1"/>
  <rect class="outline" height="14" width="11" x="103" y="1"/>
  <rect class="outline" height="14" width="11" x="120" y="1"/>
  <rect class="outline" height="14" width="11" x="137" y="1"/>
</svg>
<svg aria-hidden="true" class="dots" part="chart" viewBox="0 0 299.4 96.6">
  <circle class="dot" cx="3.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="99" cy="3.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="234" cy="3.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="99" cy="14.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="234" cy="14.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="99" cy="25.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="234" cy="25.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="99" cy="37.1" r="3.5"/>
  <circle class="dot" cx="110.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="127.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="138.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="149.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="160.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="172.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="189.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="200.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="211.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="222.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="234" cy="37.1" r="3.5"/>
  <circle class="dot" cx="251.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="262.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="273.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="284.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="295.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="3.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="14.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="25.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="37.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="48.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="65.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="76.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="87.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="99" cy="48.3" r="3.5"/>
  <circle class="dot" cx="110.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="127.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="138.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="149.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="160.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="172.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="189.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="200.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="211.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="222.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="234" cy="48.3" r="3.5"/>
  <circle class="dot" cx="251.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="262.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="273.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="284.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="295.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="3.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="99" cy="59.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="234" cy="59.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="99" cy="70.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="234" cy="70.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="99" cy="81.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="234" cy="81.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="93.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="93.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="93.1" r="3.5"/>
  <circle class="dot" cx="99" cy="93.1" r="3.5"/>
</svg>
<svg aria-hidden="true" class="outlines" height="16" part="chart" viewBox="0 0 200 16" width="200">
  <rect class="outline" height="14" width="11" x="1" y="1"/>
  <rect class="outline" height="14" width="11" x="18" y="1"/>
  <rect class="outline" height="14" width="11" x="35" y="1"/>
  <rect class="outline" height="14" width="11" x="52" y="1"/>
  <rect class="outline" height="14" width="11" x="69" y="1"/>
  <rect class="outline" height="14" width="11" x="86" y="1"/>
  <rect class="outline" height="14" width="11" x="103" y="1"/>
  <rect class="outline" height="14" width="11" x="120" y="1"/>
  <rect class="outline" height="14" width="11" x="137" y="1"/>
  <rect class="outline" height="14" width="11" x="154" y="1"/>
  <rect class="outline" height="14" width="11" x="171" y="1"/>
  <rect class="outline" height="14" width="11" x="188" y="1"/>
</svg>
<svg aria-hidden="true" class="dots" part="chart" viewBox="0 0 299.4 107.8">
  <circle class="dot" cx="3.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="99" cy="3.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="234" cy="3.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="99" cy="14.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="234" cy="14.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="99" cy="25.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="234" cy="25.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="99" cy="37.1" r="3.5"/>
  <circle class="dot" cx="110.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="127.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="138.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="149.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="160.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="172.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="189.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="200.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="211.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="222.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="234" cy="37.1" r="3.5"/>
  <circle class="dot" cx="251.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="262.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="273.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="284.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="295.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="3.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="14.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="25.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="37.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="48.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="65.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="76.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="87.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="99" cy="48.3" r="3.5"/>
  <circle class="dot" cx="110.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="127.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="138.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="149.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="160.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="172.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="189.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="200.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="211.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="222.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="234" cy="48.3" r="3.5"/>
  <circle class="dot" cx="251.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="262.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="273.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="284.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="295.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="3.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="99" cy="59.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="234" cy="59.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="99" cy="70.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="234" cy="70.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="99" cy="81.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="234" cy="81.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="93.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="93.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="93.1" r="3.5"/>
  <circle class="dot" cx="99" cy="93.1" r="3.5"/>
  <circle class="dot" cx="110.2" cy="93.1" r="3.5"/>
  <circle class="dot" cx="127.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="138.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="149.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="160.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="172.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="189.2" cy="93.1" r="3.5"/>
  <circle class="dot" cx="200.4" cy="93.1" r="3.5"/>
  <circle class="dot" cx="211.6" cy="93.1" r="3.5"/>
  <circle class="dot" cx="222.8" cy="93.1" r="3.5"/>
  <circle class="dot" cx="234" cy="93.1" r="3.5"/>
  <circle class="dot" cx="251.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="262.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="273.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="284.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="295.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="3.5" cy="104.3" r="3.5"/>
  <circle class="dot" cx="14.7" cy="104.3" r="3.5"/>
</svg>
`;
/* end snapshot policy-list view="dots" en */

snapshots["policy-list view=\"dots\" zh-Hans"] = 
`<svg aria-hidden="true" class="outlines" height="16" part="chart" viewBox="0 0 149 16" width="149">
  <rect class="outline" height="14" width="11" x="1" y="1"/>
  <rect class="outline" height="14" width="11" x="18" y="1"/>
  <rect class="outline" height="14" width="11" x="35" y="1"/>
  <rect class="outline" height="14" width="11" x="52" y="1"/>
  <rect class="outline" height="14" width="11" x="69" y="1"/>
  <rect class="outline" height="14" width="11" x="86" y="1"/>
  <rect class="outline" height="14" width="11" x="103" y="1"/>
  <rect class="outline" height="14" width="11" x="120" y="1"/>
  <rect class="outline" height="14" width="11" x="137" y="1"/>
</svg>
<svg aria-hidden="true" class="dots" part="chart" viewBox="0 0 299.4 96.6">
  <circle class="dot" cx="3.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="99" cy="3.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="234" cy="3.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="99" cy="14.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="234" cy="14.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="99" cy="25.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="234" cy="25.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="99" cy="37.1" r="3.5"/>
  <circle class="dot" cx="110.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="127.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="138.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="149.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="160.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="172.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="189.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="200.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="211.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="222.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="234" cy="37.1" r="3.5"/>
  <circle class="dot" cx="251.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="262.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="273.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="284.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="295.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="3.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="14.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="25.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="37.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="48.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="65.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="76.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="87.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="99" cy="48.3" r="3.5"/>
  <circle class="dot" cx="110.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="127.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="138.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="149.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="160.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="172.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="189.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="200.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="211.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="222.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="234" cy="48.3" r="3.5"/>
  <circle class="dot" cx="251.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="262.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="273.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="284.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="295.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="3.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="99" cy="59.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="234" cy="59.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="99" cy="70.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="234" cy="70.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="99" cy="81.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="234" cy="81.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="93.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="93.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="93.1" r="3.5"/>
  <circle class="dot" cx="99" cy="93.1" r="3.5"/>
</svg>
<svg aria-hidden="true" class="outlines" height="16" part="chart" viewBox="0 0 200 16" width="200">
  <rect class="outline" height="14" width="11" x="1" y="1"/>
  <rect class="outline" height="14" width="11" x="18" y="1"/>
  <rect class="outline" height="14" width="11" x="35" y="1"/>
  <rect class="outline" height="14" width="11" x="52" y="1"/>
  <rect class="outline" height="14" width="11" x="69" y="1"/>
  <rect class="outline" height="14" width="11" x="86" y="1"/>
  <rect class="outline" height="14" width="11" x="103" y="1"/>
  <rect class="outline" height="14" width="11" x="120" y="1"/>
  <rect class="outline" height="14" width="11" x="137" y="1"/>
  <rect class="outline" height="14" width="11" x="154" y="1"/>
  <rect class="outline" height="14" width="11" x="171" y="1"/>
  <rect class="outline" height="14" width="11" x="188" y="1"/>
</svg>
<svg aria-hidden="true" class="dots" part="chart" viewBox="0 0 299.4 107.8">
  <circle class="dot" cx="3.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="99" cy="3.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="3.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="3.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="3.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="3.5" r="3.5"/>
  <circle class="dot" cx="234" cy="3.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="3.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="3.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="3.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="3.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="3.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="99" cy="14.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="14.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="14.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="14.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="14.7" r="3.5"/>
  <circle class="dot" cx="234" cy="14.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="14.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="14.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="14.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="14.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="14.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="99" cy="25.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="25.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="25.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="25.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="25.9" r="3.5"/>
  <circle class="dot" cx="234" cy="25.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="25.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="25.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="25.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="25.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="25.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="99" cy="37.1" r="3.5"/>
  <circle class="dot" cx="110.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="127.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="138.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="149.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="160.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="172.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="189.2" cy="37.1" r="3.5"/>
  <circle class="dot" cx="200.4" cy="37.1" r="3.5"/>
  <circle class="dot" cx="211.6" cy="37.1" r="3.5"/>
  <circle class="dot" cx="222.8" cy="37.1" r="3.5"/>
  <circle class="dot" cx="234" cy="37.1" r="3.5"/>
  <circle class="dot" cx="251.1" cy="37.1" r="3.5"/>
  <circle class="dot" cx="262.3" cy="37.1" r="3.5"/>
  <circle class="dot" cx="273.5" cy="37.1" r="3.5"/>
  <circle class="dot" cx="284.7" cy="37.1" r="3.5"/>
  <circle class="dot" cx="295.9" cy="37.1" r="3.5"/>
  <circle class="dot" cx="3.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="14.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="25.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="37.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="48.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="65.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="76.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="87.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="99" cy="48.3" r="3.5"/>
  <circle class="dot" cx="110.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="127.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="138.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="149.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="160.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="172.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="189.2" cy="48.3" r="3.5"/>
  <circle class="dot" cx="200.4" cy="48.3" r="3.5"/>
  <circle class="dot" cx="211.6" cy="48.3" r="3.5"/>
  <circle class="dot" cx="222.8" cy="48.3" r="3.5"/>
  <circle class="dot" cx="234" cy="48.3" r="3.5"/>
  <circle class="dot" cx="251.1" cy="48.3" r="3.5"/>
  <circle class="dot" cx="262.3" cy="48.3" r="3.5"/>
  <circle class="dot" cx="273.5" cy="48.3" r="3.5"/>
  <circle class="dot" cx="284.7" cy="48.3" r="3.5"/>
  <circle class="dot" cx="295.9" cy="48.3" r="3.5"/>
  <circle class="dot" cx="3.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="14.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="25.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="37.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="48.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="65.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="76.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="87.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="99" cy="59.5" r="3.5"/>
  <circle class="dot" cx="110.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="127.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="138.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="149.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="160.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="172.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="189.2" cy="59.5" r="3.5"/>
  <circle class="dot" cx="200.4" cy="59.5" r="3.5"/>
  <circle class="dot" cx="211.6" cy="59.5" r="3.5"/>
  <circle class="dot" cx="222.8" cy="59.5" r="3.5"/>
  <circle class="dot" cx="234" cy="59.5" r="3.5"/>
  <circle class="dot" cx="251.1" cy="59.5" r="3.5"/>
  <circle class="dot" cx="262.3" cy="59.5" r="3.5"/>
  <circle class="dot" cx="273.5" cy="59.5" r="3.5"/>
  <circle class="dot" cx="284.7" cy="59.5" r="3.5"/>
  <circle class="dot" cx="295.9" cy="59.5" r="3.5"/>
  <circle class="dot" cx="3.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="14.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="25.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="37.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="48.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="65.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="76.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="87.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="99" cy="70.7" r="3.5"/>
  <circle class="dot" cx="110.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="127.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="138.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="149.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="160.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="172.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="189.2" cy="70.7" r="3.5"/>
  <circle class="dot" cx="200.4" cy="70.7" r="3.5"/>
  <circle class="dot" cx="211.6" cy="70.7" r="3.5"/>
  <circle class="dot" cx="222.8" cy="70.7" r="3.5"/>
  <circle class="dot" cx="234" cy="70.7" r="3.5"/>
  <circle class="dot" cx="251.1" cy="70.7" r="3.5"/>
  <circle class="dot" cx="262.3" cy="70.7" r="3.5"/>
  <circle class="dot" cx="273.5" cy="70.7" r="3.5"/>
  <circle class="dot" cx="284.7" cy="70.7" r="3.5"/>
  <circle class="dot" cx="295.9" cy="70.7" r="3.5"/>
  <circle class="dot" cx="3.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="14.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="25.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="37.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="48.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="65.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="76.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="87.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="99" cy="81.9" r="3.5"/>
  <circle class="dot" cx="110.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="127.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="138.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="149.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="160.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="172.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="189.2" cy="81.9" r="3.5"/>
  <circle class="dot" cx="200.4" cy="81.9" r="3.5"/>
  <circle class="dot" cx="211.6" cy="81.9" r="3.5"/>
  <circle class="dot" cx="222.8" cy="81.9" r="3.5"/>
  <circle class="dot" cx="234" cy="81.9" r="3.5"/>
  <circle class="dot" cx="251.1" cy="81.9" r="3.5"/>
  <circle class="dot" cx="262.3" cy="81.9" r="3.5"/>
  <circle class="dot" cx="273.5" cy="81.9" r="3.5"/>
  <circle class="dot" cx="284.7" cy="81.9" r="3.5"/>
  <circle class="dot" cx="295.9" cy="81.9" r="3.5"/>
  <circle class="dot" cx="3.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="14.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="25.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="37.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="48.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="65.4" cy="93.1" r="3.5"/>
  <circle class="dot" cx="76.6" cy="93.1" r="3.5"/>
  <circle class="dot" cx="87.8" cy="93.1" r="3.5"/>
  <circle class="dot" cx="99" cy="93.1" r="3.5"/>
  <circle class="dot" cx="110.2" cy="93.1" r="3.5"/>
  <circle class="dot" cx="127.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="138.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="149.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="160.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="172.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="189.2" cy="93.1" r="3.5"/>
  <circle class="dot" cx="200.4" cy="93.1" r="3.5"/>
  <circle class="dot" cx="211.6" cy="93.1" r="3.5"/>
  <circle class="dot" cx="222.8" cy="93.1" r="3.5"/>
  <circle class="dot" cx="234" cy="93.1" r="3.5"/>
  <circle class="dot" cx="251.1" cy="93.1" r="3.5"/>
  <circle class="dot" cx="262.3" cy="93.1" r="3.5"/>
  <circle class="dot" cx="273.5" cy="93.1" r="3.5"/>
  <circle class="dot" cx="284.7" cy="93.1" r="3.5"/>
  <circle class="dot" cx="295.9" cy="93.1" r="3.5"/>
  <circle class="dot" cx="3.5" cy="104.3" r="3.5"/>
  <circle class="dot" cx="14.7" cy="104.3" r="3.5"/>
</svg>
`;
/* end snapshot policy-list view="dots" zh-Hans */

snapshots["trade-trend-chart en"] = 
`<svg aria-hidden="true" part="mark">
  <defs>
    <pattern height="5" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5"/>
    </pattern>
  </defs>
  <line class="grid" x1="0%" x2="1.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="7%" x2="9.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="40.33%" x2="43%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="48.67%" x2="51.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="78.78%" y2="78.78%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="78.78%">
    10
  </text>
  <line class="grid" x1="0%" x2="1.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="7%" x2="9.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="40.33%" x2="43%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="48.67%" x2="51.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="57.55%" y2="57.55%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="57.55%">
    20
  </text>
  <line class="grid" x1="0%" x2="51.33%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="36.33%" y2="36.33%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="36.33%">
    30
  </text>
  <g class="narrow">
    <line class="grid" x1="72%" x2="84.67%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="90.33%" x2="93%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="98.67%" x2="100%" y1="15.11%" y2="15.11%"/>
  </g>
  <g class="wide">
    <line class="grid" x1="34%" x2="84.67%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="90.33%" x2="93%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="98.67%" x2="100%" y1="15.11%" y2="15.11%"/>
  </g>
  <text class="muted" dx="6" dy=".35em" x="100%" y="15.11%">
    40
  </text>
  <rect class="column" height="51.78%" width="5.67%" x="1.33%" y="48.22%"/>
  <rect class="cap" height="3" width="5.67%" x="1.33%" y="48.22%"/>
  <rect class="column" height="54.82%" width="5.67%" x="9.67%" y="45.18%"/>
  <rect class="cap" height="3" width="5.67%" x="9.67%" y="45.18%"/>
  <rect class="hatched" fill="url(#hatch)" height="56.09%" width="5.67%" x="18%" y="43.91%"/>
  <rect class="column" height="52.19%" width="5.67%" x="26.33%" y="47.81%"/>
  <rect class="cap" height="3" width="5.67%" x="26.33%" y="47.81%"/>
  <rect class="column" height="51.64%" width="5.67%" x="34.67%" y="48.36%"/>
  <rect class="cap" height="3" width="5.67%" x="34.67%" y="48.36%"/>
  <rect class="column" height="58.98%" width="5.67%" x="43%" y="41.02%"/>
  <rect class="cap" height="3" width="5.67%" x="43%" y="41.02%"/>
  <rect class="column" height="64.75%" width="5.67%" x="51.33%" y="35.25%"/>
  <rect class="cap" height="3" width="5.67%" x="51.33%" y="35.25%"/>
  <rect class="column" height="66.94%" width="5.67%" x="59.67%" y="33.06%"/>
  <rect class="cap" height="3" width="5.67%" x="59.67%" y="33.06%"/>
  <rect class="column" height="68.25%" width="5.67%" x="68%" y="31.75%"/>
  <rect class="cap" height="3" width="5.67%" x="68%" y="31.75%"/>
  <rect class="column" height="82.98%" width="5.67%" x="76.33%" y="17.02%"/>
  <rect class="cap" height="3" width="5.67%" x="76.33%" y="17.02%"/>
  <rect class="column" height="89.29%" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="cap" height="3" width="5.67%" x="84.67%" y="10.71%"/>
  <svg height="6" overflow="visible" width="6" x="90.33%" y="11.54%">
    <path class="pointer" d="M.5 0 5.5-3.5V3.5z"/>
  </svg>
  <rect class="column" height="88.63%" width="5.67%" x="93%" y="11.37%"/>
  <rect class="cap" height="3" width="5.67%" x="93%" y="11.37%"/>
  <line class="base-line" x1="0%" x2="100%" y1="100%" y2="100%"/>
  <line class="spoken" x1="4.17%" x2="95.83%" y1="48.22%" y2="10.86%"/>
  <circle class="spoken-end" cx="95.83%" cy="10.86%" r="3"/>
  <text class="spoken-words inside" x="1.5%" y="8.5%">
    <tspan>
      As spoken: +1.6 a year
    </tspan>
    <tspan dy="1.25em" x="1.5%">
      in a straight line
    </tspan>
  </text>
  <line class="leader" x1="18.38%" x2="18.38%" y1="21.5%" y2="41.43%"/>
</svg>
<svg height="6" overflow="visible" width="6" x="90.33%" y="11.54%">
  <path class="pointer" d="M.5 0 5.5-3.5V3.5z"/>
</svg>
<svg aria-hidden="true" part="axis">
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="14">
    2012
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="12.5%" y="14">
    2013
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="14">
    2014
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="29.17%" y="14">
    2015
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="14">
    2016
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="14">
    2017
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="54.17%" y="14">
    2018
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="14">
    2019
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="70.83%" y="14">
    2020
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="14">
    2021
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="14">
    2022
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="14">
    2023
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="31">
    24.4
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="12.5%" y="31">
    25.83
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="31">
    26.43
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="29.17%" y="31">
    24.59
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="31">
    24.33
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="45.83%" y="31">
    27.79
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="31">
    30.51
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="31">
    31.54
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="70.83%" y="31">
    32.16
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="31">
    39.10
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="31">
    42.07
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="31">
    41.76
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="47">
    derived
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="47">
    revised
  </text>
</svg>
<svg aria-hidden="true" part="mark">
  <line class="spoken" x1="8.33%" x2="100%" y1="59.34%" y2="59.34%"/>
  <rect class="bar rise" height="14.57%" width="5.67%" x="9.67%" y="61.07%"/>
  <rect class="bar rise" height="6.11%" width="5.67%" x="18%" y="69.53%"/>
  <rect class="bar fall" height="18.74%" width="5.67%" x="26.33%" y="75.64%"/>
  <rect class="bar fall" height="2.65%" width="5.67%" x="34.67%" y="75.64%"/>
  <rect class="bar rise" height="35.24%" width="5.67%" x="43%" y="40.39%"/>
  <rect class="bar rise" height="27.71%" width="5.67%" x="51.33%" y="47.93%"/>
  <rect class="bar rise" height="10.49%" width="5.67%" x="59.67%" y="65.15%"/>
  <rect class="bar rise" height="6.32%" width="5.67%" x="68%" y="69.32%"/>
  <rect class="bar rise" height="70.69%" width="5.67%" x="76.33%" y="4.95%"/>
  <rect class="bar rise" height="30.25%" width="5.67%" x="84.67%" y="45.39%"/>
  <rect class="bar mixed" height="3.16%" width="5.67%" x="93%" y="75.64%"/>
  <line class="base-line" x1="0%" x2="100%" y1="75.64%" y2="75.64%"/>
  <text class="spoken-words" dx="5" dy=".3em" x="100%" y="59.34%">
    1.6
  </text>
  <text class="muted" dx="5" dy=".5em" x="100%" y="75.64%">
    0
  </text>
  <text class="callout" dx="-8" text-anchor="end" x="76.33%" y="11%">
    <tspan>
      2021 alone: 40%
    </tspan>
    <tspan dx="-8" dy="1.25em" x="76.33%">
      of the whole rise
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="12.5%" y="16">
    +1.4
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="20.83%" y="16">
    +0.60
  </text>
  <text class="number down tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="29.17%" y="16">
    −1.84
  </text>
  <text class="number down tier-0 tier-3 tier-4" text-anchor="middle" x="37.5%" y="16">
    −0.26
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="45.83%" y="16">
    +3.46
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="16">
    +2.72
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="16">
    +1.03
  </text>
  <text class="number tier-0 tier-3 tier-4" text-anchor="middle" x="70.83%" y="16">
    +0.62
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="16">
    +6.94
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="16">
    +2.97
  </text>
  <text class="number down tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="16">
    −0.31*
  </text>
</svg>
`;
/* end snapshot trade-trend-chart en */

snapshots["trade-trend-chart zh-Hans"] = 
`<svg aria-hidden="true" part="mark">
  <defs>
    <pattern height="5" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5"/>
    </pattern>
  </defs>
  <line class="grid" x1="0%" x2="1.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="7%" x2="9.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="40.33%" x2="43%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="48.67%" x2="51.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="78.78%" y2="78.78%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="78.78%" y2="78.78%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="78.78%">
    10
  </text>
  <line class="grid" x1="0%" x2="1.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="7%" x2="9.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="40.33%" x2="43%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="48.67%" x2="51.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="57.55%" y2="57.55%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="57.55%" y2="57.55%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="57.55%">
    20
  </text>
  <line class="grid" x1="0%" x2="51.33%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="36.33%" y2="36.33%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="36.33%" y2="36.33%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="36.33%">
    30
  </text>
  <g class="narrow">
    <line class="grid" x1="72%" x2="84.67%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="90.33%" x2="93%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="98.67%" x2="100%" y1="15.11%" y2="15.11%"/>
  </g>
  <g class="wide">
    <line class="grid" x1="34%" x2="84.67%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="90.33%" x2="93%" y1="15.11%" y2="15.11%"/>
    <line class="grid" x1="98.67%" x2="100%" y1="15.11%" y2="15.11%"/>
  </g>
  <text class="muted" dx="6" dy=".35em" x="100%" y="15.11%">
    40
  </text>
  <rect class="column" height="51.78%" width="5.67%" x="1.33%" y="48.22%"/>
  <rect class="cap" height="3" width="5.67%" x="1.33%" y="48.22%"/>
  <rect class="column" height="54.82%" width="5.67%" x="9.67%" y="45.18%"/>
  <rect class="cap" height="3" width="5.67%" x="9.67%" y="45.18%"/>
  <rect class="hatched" fill="url(#hatch)" height="56.09%" width="5.67%" x="18%" y="43.91%"/>
  <rect class="column" height="52.19%" width="5.67%" x="26.33%" y="47.81%"/>
  <rect class="cap" height="3" width="5.67%" x="26.33%" y="47.81%"/>
  <rect class="column" height="51.64%" width="5.67%" x="34.67%" y="48.36%"/>
  <rect class="cap" height="3" width="5.67%" x="34.67%" y="48.36%"/>
  <rect class="column" height="58.98%" width="5.67%" x="43%" y="41.02%"/>
  <rect class="cap" height="3" width="5.67%" x="43%" y="41.02%"/>
  <rect class="column" height="64.75%" width="5.67%" x="51.33%" y="35.25%"/>
  <rect class="cap" height="3" width="5.67%" x="51.33%" y="35.25%"/>
  <rect class="column" height="66.94%" width="5.67%" x="59.67%" y="33.06%"/>
  <rect class="cap" height="3" width="5.67%" x="59.67%" y="33.06%"/>
  <rect class="column" height="68.25%" width="5.67%" x="68%" y="31.75%"/>
  <rect class="cap" height="3" width="5.67%" x="68%" y="31.75%"/>
  <rect class="column" height="82.98%" width="5.67%" x="76.33%" y="17.02%"/>
  <rect class="cap" height="3" width="5.67%" x="76.33%" y="17.02%"/>
  <rect class="column" height="89.29%" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="cap" height="3" width="5.67%" x="84.67%" y="10.71%"/>
  <svg height="6" overflow="visible" width="6" x="90.33%" y="11.54%">
    <path class="pointer" d="M.5 0 5.5-3.5V3.5z"/>
  </svg>
  <rect class="column" height="88.63%" width="5.67%" x="93%" y="11.37%"/>
  <rect class="cap" height="3" width="5.67%" x="93%" y="11.37%"/>
  <line class="base-line" x1="0%" x2="100%" y1="100%" y2="100%"/>
  <line class="spoken" x1="4.17%" x2="95.83%" y1="48.22%" y2="10.86%"/>
  <circle class="spoken-end" cx="95.83%" cy="10.86%" r="3"/>
  <text class="spoken-words inside" x="1.5%" y="8.5%">
    <tspan>
      所说：年均增加1.6
    </tspan>
    <tspan dy="1.25em" x="1.5%">
      若逐年均匀
    </tspan>
  </text>
  <line class="leader" x1="18.38%" x2="18.38%" y1="21.5%" y2="41.43%"/>
</svg>
<svg height="6" overflow="visible" width="6" x="90.33%" y="11.54%">
  <path class="pointer" d="M.5 0 5.5-3.5V3.5z"/>
</svg>
<svg aria-hidden="true" part="axis">
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="14">
    2012
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="12.5%" y="14">
    2013
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="14">
    2014
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="29.17%" y="14">
    2015
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="14">
    2016
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="14">
    2017
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="54.17%" y="14">
    2018
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="14">
    2019
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="70.83%" y="14">
    2020
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="14">
    2021
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="14">
    2022
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="14">
    2023
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="31">
    24.4
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="12.5%" y="31">
    25.83
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="31">
    26.43
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="29.17%" y="31">
    24.59
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="31">
    24.33
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="45.83%" y="31">
    27.79
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="31">
    30.51
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="31">
    31.54
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="70.83%" y="31">
    32.16
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="31">
    39.10
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="31">
    42.07
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="31">
    41.76
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="47">
    推算
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="47">
    后修订
  </text>
</svg>
<svg aria-hidden="true" part="mark">
  <line class="spoken" x1="8.33%" x2="100%" y1="59.34%" y2="59.34%"/>
  <rect class="bar rise" height="14.57%" width="5.67%" x="9.67%" y="61.07%"/>
  <rect class="bar rise" height="6.11%" width="5.67%" x="18%" y="69.53%"/>
  <rect class="bar fall" height="18.74%" width="5.67%" x="26.33%" y="75.64%"/>
  <rect class="bar fall" height="2.65%" width="5.67%" x="34.67%" y="75.64%"/>
  <rect class="bar rise" height="35.24%" width="5.67%" x="43%" y="40.39%"/>
  <rect class="bar rise" height="27.71%" width="5.67%" x="51.33%" y="47.93%"/>
  <rect class="bar rise" height="10.49%" width="5.67%" x="59.67%" y="65.15%"/>
  <rect class="bar rise" height="6.32%" width="5.67%" x="68%" y="69.32%"/>
  <rect class="bar rise" height="70.69%" width="5.67%" x="76.33%" y="4.95%"/>
  <rect class="bar rise" height="30.25%" width="5.67%" x="84.67%" y="45.39%"/>
  <rect class="bar mixed" height="3.16%" width="5.67%" x="93%" y="75.64%"/>
  <line class="base-line" x1="0%" x2="100%" y1="75.64%" y2="75.64%"/>
  <text class="spoken-words" dx="5" dy=".3em" x="100%" y="59.34%">
    1.6
  </text>
  <text class="muted" dx="5" dy=".5em" x="100%" y="75.64%">
    0
  </text>
  <text class="callout" dx="-8" text-anchor="end" x="76.33%" y="11%">
    <tspan>
      仅2021年一年
    </tspan>
    <tspan dx="-8" dy="1.25em" x="76.33%">
      占全部增量的40%
    </tspan>
  </text>
</svg>
<svg aria-hidden="true">
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="12.5%" y="16">
    +1.4
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="20.83%" y="16">
    +0.60
  </text>
  <text class="number down tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="29.17%" y="16">
    −1.84
  </text>
  <text class="number down tier-0 tier-3 tier-4" text-anchor="middle" x="37.5%" y="16">
    −0.26
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="45.83%" y="16">
    +3.46
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="16">
    +2.72
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="16">
    +1.03
  </text>
  <text class="number tier-0 tier-3 tier-4" text-anchor="middle" x="70.83%" y="16">
    +0.62
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="16">
    +6.94
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="16">
    +2.97
  </text>
  <text class="number down tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="16">
    −0.31*
  </text>
</svg>
`;
/* end snapshot trade-trend-chart zh-Hans */

snapshots["trade-trend-chart flow=\"exports\" en"] = 
`<svg aria-hidden="true" part="mark">
  <defs>
    <pattern height="5" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5"/>
    </pattern>
  </defs>
  <line class="grid" x1="0%" x2="9.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="40.33%" x2="51.33%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="62.75%" y2="62.75%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="62.75%">
    10
  </text>
  <line class="grid" x1="0%" x2="76.33%" y1="25.5%" y2="25.5%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="25.5%" y2="25.5%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="25.5%" y2="25.5%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="25.5%" y2="25.5%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="25.5%">
    20
  </text>
  <text class="muted" dy="-8" text-anchor="middle" x="4.17%" y="100%">
    ?
  </text>
  <rect class="column" height="51.11%" width="5.67%" x="9.67%" y="48.89%"/>
  <rect class="cap" height="3" width="5.67%" x="9.67%" y="48.89%"/>
  <rect class="hatched" fill="url(#hatch)" height="53.6%" width="5.67%" x="18%" y="46.4%"/>
  <rect class="column" height="52.67%" width="5.67%" x="26.33%" y="47.33%"/>
  <rect class="cap" height="3" width="5.67%" x="26.33%" y="47.33%"/>
  <rect class="column" height="51.55%" width="5.67%" x="34.67%" y="48.45%"/>
  <rect class="cap" height="3" width="5.67%" x="34.67%" y="48.45%"/>
  <text class="muted" dy="-8" text-anchor="middle" x="45.83%" y="100%">
    ?
  </text>
  <rect class="column" height="61.16%" width="5.67%" x="51.33%" y="38.84%"/>
  <rect class="cap" height="3" width="5.67%" x="51.33%" y="38.84%"/>
  <rect class="column" height="64.18%" width="5.67%" x="59.67%" y="35.82%"/>
  <rect class="cap" height="3" width="5.67%" x="59.67%" y="35.82%"/>
  <rect class="column" height="66.79%" width="5.67%" x="68%" y="33.21%"/>
  <rect class="cap" height="3" width="5.67%" x="68%" y="33.21%"/>
  <rect class="column" height="80.94%" width="5.67%" x="76.33%" y="19.06%"/>
  <rect class="cap" height="3" width="5.67%" x="76.33%" y="19.06%"/>
  <rect class="column" height="89.29%" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="cap" height="3" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="column" height="88.54%" width="5.67%" x="93%" y="11.46%"/>
  <rect class="cap" height="3" width="5.67%" x="93%" y="11.46%"/>
  <line class="base-line" x1="0%" x2="100%" y1="100%" y2="100%"/>
</svg>
<svg aria-hidden="true" part="axis">
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="14">
    2012
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="12.5%" y="14">
    2013
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="14">
    2014
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="29.17%" y="14">
    2015
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="14">
    2016
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="14">
    2017
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="54.17%" y="14">
    2018
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="14">
    2019
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="70.83%" y="14">
    2020
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="14">
    2021
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="14">
    2022
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="14">
    2023
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="12.5%" y="31">
    13.72
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="31">
    14.39
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="29.17%" y="31">
    14.14
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="31">
    13.84
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="45.83%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="31">
    16.42
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="31">
    17.23
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="70.83%" y="31">
    17.93
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="31">
    21.73
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="31">
    23.97
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="31">
    23.77
  </text>
  <text class="muted tier-4" text-anchor="middle" x="4.17%" y="47">
    not seen
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="47">
    derived
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="47">
    not seen
  </text>
</svg>
<svg aria-hidden="true" part="mark">
  <rect class="bar rise" height="15.04%" width="5.67%" x="18%" y="76.21%"/>
  <rect class="bar fall" height="5.61%" width="5.67%" x="26.33%" y="91.25%"/>
  <rect class="bar fall" height="6.73%" width="5.67%" x="34.67%" y="91.25%"/>
  <rect class="bar rise" height="18.18%" width="5.67%" x="59.67%" y="73.07%"/>
  <rect class="bar rise" height="15.71%" width="5.67%" x="68%" y="75.54%"/>
  <rect class="bar rise" height="85.28%" width="5.67%" x="76.33%" y="5.97%"/>
  <rect class="bar rise" height="50.27%" width="5.67%" x="84.67%" y="40.98%"/>
  <rect class="bar mixed" height="4.49%" width="5.67%" x="93%" y="91.25%"/>
  <line class="base-line" x1="0%" x2="100%" y1="91.25%" y2="91.25%"/>
  <text class="muted" dx="5" dy=".5em" x="100%" y="91.25%">
    0
  </text>
</svg>
<svg aria-hidden="true">
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="12.5%" y="16"/>
  <text class="number tier-3 tier-4" text-anchor="middle" x="20.83%" y="16">
    +0.67
  </text>
  <text class="number down tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="29.17%" y="16">
    −0.25
  </text>
  <text class="number down tier-0 tier-3 tier-4" text-anchor="middle" x="37.5%" y="16">
    −0.30
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="45.83%" y="16"/>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="16"/>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="16">
    +0.81
  </text>
  <text class="number tier-0 tier-3 tier-4" text-anchor="middle" x="70.83%" y="16">
    +0.70
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="16">
    +3.80
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="16">
    +2.24
  </text>
  <text class="number down tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="16">
    −0.20*
  </text>
</svg>
`;
/* end snapshot trade-trend-chart flow="exports" en */

snapshots["trade-trend-chart flow=\"exports\" zh-Hans"] = 
`<svg aria-hidden="true" part="mark">
  <defs>
    <pattern height="5" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5"/>
    </pattern>
  </defs>
  <line class="grid" x1="0%" x2="9.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="40.33%" x2="51.33%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="62.75%" y2="62.75%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="62.75%" y2="62.75%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="62.75%">
    10
  </text>
  <line class="grid" x1="0%" x2="76.33%" y1="25.5%" y2="25.5%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="25.5%" y2="25.5%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="25.5%" y2="25.5%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="25.5%" y2="25.5%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="25.5%">
    20
  </text>
  <text class="muted" dy="-8" text-anchor="middle" x="4.17%" y="100%">
    ?
  </text>
  <rect class="column" height="51.11%" width="5.67%" x="9.67%" y="48.89%"/>
  <rect class="cap" height="3" width="5.67%" x="9.67%" y="48.89%"/>
  <rect class="hatched" fill="url(#hatch)" height="53.6%" width="5.67%" x="18%" y="46.4%"/>
  <rect class="column" height="52.67%" width="5.67%" x="26.33%" y="47.33%"/>
  <rect class="cap" height="3" width="5.67%" x="26.33%" y="47.33%"/>
  <rect class="column" height="51.55%" width="5.67%" x="34.67%" y="48.45%"/>
  <rect class="cap" height="3" width="5.67%" x="34.67%" y="48.45%"/>
  <text class="muted" dy="-8" text-anchor="middle" x="45.83%" y="100%">
    ?
  </text>
  <rect class="column" height="61.16%" width="5.67%" x="51.33%" y="38.84%"/>
  <rect class="cap" height="3" width="5.67%" x="51.33%" y="38.84%"/>
  <rect class="column" height="64.18%" width="5.67%" x="59.67%" y="35.82%"/>
  <rect class="cap" height="3" width="5.67%" x="59.67%" y="35.82%"/>
  <rect class="column" height="66.79%" width="5.67%" x="68%" y="33.21%"/>
  <rect class="cap" height="3" width="5.67%" x="68%" y="33.21%"/>
  <rect class="column" height="80.94%" width="5.67%" x="76.33%" y="19.06%"/>
  <rect class="cap" height="3" width="5.67%" x="76.33%" y="19.06%"/>
  <rect class="column" height="89.29%" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="cap" height="3" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="column" height="88.54%" width="5.67%" x="93%" y="11.46%"/>
  <rect class="cap" height="3" width="5.67%" x="93%" y="11.46%"/>
  <line class="base-line" x1="0%" x2="100%" y1="100%" y2="100%"/>
</svg>
<svg aria-hidden="true" part="axis">
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="14">
    2012
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="12.5%" y="14">
    2013
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="14">
    2014
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="29.17%" y="14">
    2015
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="14">
    2016
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="14">
    2017
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="54.17%" y="14">
    2018
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="14">
    2019
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="70.83%" y="14">
    2020
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="14">
    2021
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="14">
    2022
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="14">
    2023
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="12.5%" y="31">
    13.72
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="31">
    14.39
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="29.17%" y="31">
    14.14
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="31">
    13.84
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="45.83%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="31">
    16.42
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="31">
    17.23
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="70.83%" y="31">
    17.93
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="31">
    21.73
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="31">
    23.97
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="31">
    23.77
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="47">
    未见
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="47">
    推算
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="47">
    未见
  </text>
</svg>
<svg aria-hidden="true" part="mark">
  <rect class="bar rise" height="15.04%" width="5.67%" x="18%" y="76.21%"/>
  <rect class="bar fall" height="5.61%" width="5.67%" x="26.33%" y="91.25%"/>
  <rect class="bar fall" height="6.73%" width="5.67%" x="34.67%" y="91.25%"/>
  <rect class="bar rise" height="18.18%" width="5.67%" x="59.67%" y="73.07%"/>
  <rect class="bar rise" height="15.71%" width="5.67%" x="68%" y="75.54%"/>
  <rect class="bar rise" height="85.28%" width="5.67%" x="76.33%" y="5.97%"/>
  <rect class="bar rise" height="50.27%" width="5.67%" x="84.67%" y="40.98%"/>
  <rect class="bar mixed" height="4.49%" width="5.67%" x="93%" y="91.25%"/>
  <line class="base-line" x1="0%" x2="100%" y1="91.25%" y2="91.25%"/>
  <text class="muted" dx="5" dy=".5em" x="100%" y="91.25%">
    0
  </text>
</svg>
<svg aria-hidden="true">
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="12.5%" y="16"/>
  <text class="number tier-3 tier-4" text-anchor="middle" x="20.83%" y="16">
    +0.67
  </text>
  <text class="number down tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="29.17%" y="16">
    −0.25
  </text>
  <text class="number down tier-0 tier-3 tier-4" text-anchor="middle" x="37.5%" y="16">
    −0.30
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="45.83%" y="16"/>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="16"/>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="16">
    +0.81
  </text>
  <text class="number tier-0 tier-3 tier-4" text-anchor="middle" x="70.83%" y="16">
    +0.70
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="16">
    +3.80
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="16">
    +2.24
  </text>
  <text class="number down tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="16">
    −0.20*
  </text>
</svg>
`;
/* end snapshot trade-trend-chart flow="exports" zh-Hans */

snapshots["trade-trend-chart flow=\"imports\" en"] = 
`<svg aria-hidden="true" part="mark">
  <defs>
    <pattern height="5" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5"/>
    </pattern>
  </defs>
  <line class="grid" x1="0%" x2="9.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="40.33%" x2="51.33%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="75.33%" y2="75.33%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="75.33%">
    5
  </text>
  <line class="grid" x1="0%" x2="9.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="40.33%" x2="51.33%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="50.67%" y2="50.67%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="50.67%">
    10
  </text>
  <line class="grid" x1="0%" x2="76.33%" y1="26.01%" y2="26.01%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="26.01%" y2="26.01%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="26.01%" y2="26.01%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="26.01%" y2="26.01%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="26.01%">
    15
  </text>
  <text class="muted" dy="-8" text-anchor="middle" x="4.17%" y="100%">
    ?
  </text>
  <rect class="column" height="59.74%" width="5.67%" x="9.67%" y="40.26%"/>
  <rect class="cap" height="3" width="5.67%" x="9.67%" y="40.26%"/>
  <rect class="column" height="59.39%" width="5.67%" x="18%" y="40.61%"/>
  <rect class="cap" height="3" width="5.67%" x="18%" y="40.61%"/>
  <rect class="column" height="51.55%" width="5.67%" x="26.33%" y="48.45%"/>
  <rect class="cap" height="3" width="5.67%" x="26.33%" y="48.45%"/>
  <rect class="column" height="51.75%" width="5.67%" x="34.67%" y="48.25%"/>
  <rect class="cap" height="3" width="5.67%" x="34.67%" y="48.25%"/>
  <text class="muted" dy="-8" text-anchor="middle" x="45.83%" y="100%">
    ?
  </text>
  <rect class="column" height="69.51%" width="5.67%" x="51.33%" y="30.5%"/>
  <rect class="cap" height="3" width="5.67%" x="51.33%" y="30.5%"/>
  <rect class="column" height="70.59%" width="5.67%" x="59.67%" y="29.41%"/>
  <rect class="cap" height="3" width="5.67%" x="59.67%" y="29.41%"/>
  <rect class="column" height="70.19%" width="5.67%" x="68%" y="29.81%"/>
  <rect class="cap" height="3" width="5.67%" x="68%" y="29.81%"/>
  <rect class="column" height="85.69%" width="5.67%" x="76.33%" y="14.32%"/>
  <rect class="cap" height="3" width="5.67%" x="76.33%" y="14.32%"/>
  <rect class="column" height="89.29%" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="cap" height="3" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="column" height="88.74%" width="5.67%" x="93%" y="11.26%"/>
  <rect class="cap" height="3" width="5.67%" x="93%" y="11.26%"/>
  <line class="base-line" x1="0%" x2="100%" y1="100%" y2="100%"/>
</svg>
<svg aria-hidden="true" part="axis">
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="14">
    2012
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="12.5%" y="14">
    2013
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="14">
    2014
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="29.17%" y="14">
    2015
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="14">
    2016
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="14">
    2017
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="54.17%" y="14">
    2018
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="14">
    2019
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="70.83%" y="14">
    2020
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="14">
    2021
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="14">
    2022
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="14">
    2023
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="12.5%" y="31">
    12.11
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="31">
    12.04
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="29.17%" y="31">
    10.45
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="31">
    10.49
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="45.83%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="31">
    14.09
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="31">
    14.31
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="70.83%" y="31">
    14.23
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="31">
    17.37
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="31">
    18.10
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="31">
    17.99
  </text>
  <text class="muted tier-4" text-anchor="middle" x="4.17%" y="47">
    not seen
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="47">
    not seen
  </text>
</svg>
<svg aria-hidden="true" part="mark">
  <rect class="bar fall" height="1.29%" width="5.67%" x="18%" y="61.91%"/>
  <rect class="bar fall" height="29.3%" width="5.67%" x="26.33%" y="61.91%"/>
  <rect class="bar rise" height="0.74%" width="5.67%" x="34.67%" y="61.17%"/>
  <rect class="bar rise" height="4.05%" width="5.67%" x="59.67%" y="57.86%"/>
  <rect class="bar fall" height="1.47%" width="5.67%" x="68%" y="61.91%"/>
  <rect class="bar rise" height="57.86%" width="5.67%" x="76.33%" y="4.05%"/>
  <rect class="bar rise" height="13.45%" width="5.67%" x="84.67%" y="48.46%"/>
  <rect class="bar mixed" height="2.03%" width="5.67%" x="93%" y="61.91%"/>
  <line class="base-line" x1="0%" x2="100%" y1="61.91%" y2="61.91%"/>
  <text class="muted" dx="5" dy=".5em" x="100%" y="61.91%">
    0
  </text>
</svg>
<svg aria-hidden="true">
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="12.5%" y="16"/>
  <text class="number down tier-3 tier-4" text-anchor="middle" x="20.83%" y="16">
    −0.07
  </text>
  <text class="number down tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="29.17%" y="16">
    −1.59
  </text>
  <text class="number tier-0 tier-3 tier-4" text-anchor="middle" x="37.5%" y="16">
    +0.04
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="45.83%" y="16"/>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="16"/>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="16">
    +0.22
  </text>
  <text class="number down tier-0 tier-3 tier-4" text-anchor="middle" x="70.83%" y="16">
    −0.08
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="16">
    +3.14
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="16">
    +0.73
  </text>
  <text class="number down tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="16">
    −0.11*
  </text>
</svg>
`;
/* end snapshot trade-trend-chart flow="imports" en */

snapshots["trade-trend-chart flow=\"imports\" zh-Hans"] = 
`<svg aria-hidden="true" part="mark">
  <defs>
    <pattern height="5" id="hatch" patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
      <line class="hatch" x1="0" x2="0" y1="0" y2="5"/>
    </pattern>
  </defs>
  <line class="grid" x1="0%" x2="9.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="40.33%" x2="51.33%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="75.33%" y2="75.33%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="75.33%" y2="75.33%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="75.33%">
    5
  </text>
  <line class="grid" x1="0%" x2="9.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="15.33%" x2="18%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="23.67%" x2="26.33%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="32%" x2="34.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="40.33%" x2="51.33%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="57%" x2="59.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="65.33%" x2="68%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="73.67%" x2="76.33%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="50.67%" y2="50.67%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="50.67%" y2="50.67%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="50.67%">
    10
  </text>
  <line class="grid" x1="0%" x2="76.33%" y1="26.01%" y2="26.01%"/>
  <line class="grid" x1="82%" x2="84.67%" y1="26.01%" y2="26.01%"/>
  <line class="grid" x1="90.33%" x2="93%" y1="26.01%" y2="26.01%"/>
  <line class="grid" x1="98.67%" x2="100%" y1="26.01%" y2="26.01%"/>
  <text class="muted" dx="6" dy=".35em" x="100%" y="26.01%">
    15
  </text>
  <text class="muted" dy="-8" text-anchor="middle" x="4.17%" y="100%">
    ?
  </text>
  <rect class="column" height="59.74%" width="5.67%" x="9.67%" y="40.26%"/>
  <rect class="cap" height="3" width="5.67%" x="9.67%" y="40.26%"/>
  <rect class="column" height="59.39%" width="5.67%" x="18%" y="40.61%"/>
  <rect class="cap" height="3" width="5.67%" x="18%" y="40.61%"/>
  <rect class="column" height="51.55%" width="5.67%" x="26.33%" y="48.45%"/>
  <rect class="cap" height="3" width="5.67%" x="26.33%" y="48.45%"/>
  <rect class="column" height="51.75%" width="5.67%" x="34.67%" y="48.25%"/>
  <rect class="cap" height="3" width="5.67%" x="34.67%" y="48.25%"/>
  <text class="muted" dy="-8" text-anchor="middle" x="45.83%" y="100%">
    ?
  </text>
  <rect class="column" height="69.51%" width="5.67%" x="51.33%" y="30.5%"/>
  <rect class="cap" height="3" width="5.67%" x="51.33%" y="30.5%"/>
  <rect class="column" height="70.59%" width="5.67%" x="59.67%" y="29.41%"/>
  <rect class="cap" height="3" width="5.67%" x="59.67%" y="29.41%"/>
  <rect class="column" height="70.19%" width="5.67%" x="68%" y="29.81%"/>
  <rect class="cap" height="3" width="5.67%" x="68%" y="29.81%"/>
  <rect class="column" height="85.69%" width="5.67%" x="76.33%" y="14.32%"/>
  <rect class="cap" height="3" width="5.67%" x="76.33%" y="14.32%"/>
  <rect class="column" height="89.29%" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="cap" height="3" width="5.67%" x="84.67%" y="10.71%"/>
  <rect class="column" height="88.74%" width="5.67%" x="93%" y="11.26%"/>
  <rect class="cap" height="3" width="5.67%" x="93%" y="11.26%"/>
  <line class="base-line" x1="0%" x2="100%" y1="100%" y2="100%"/>
</svg>
<svg aria-hidden="true" part="axis">
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="14">
    2012
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="12.5%" y="14">
    2013
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="14">
    2014
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="29.17%" y="14">
    2015
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="14">
    2016
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="14">
    2017
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="54.17%" y="14">
    2018
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="14">
    2019
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="70.83%" y="14">
    2020
  </text>
  <text class="muted tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="14">
    2021
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="87.5%" y="14">
    2022
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="14">
    2023
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="12.5%" y="31">
    12.11
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="20.83%" y="31">
    12.04
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="29.17%" y="31">
    10.45
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="37.5%" y="31">
    10.49
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="45.83%" y="31">
    –
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="31">
    14.09
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="31">
    14.31
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="70.83%" y="31">
    14.23
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="31">
    17.37
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="31">
    18.10
  </text>
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="31">
    17.99
  </text>
  <text class="muted tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="4.17%" y="47">
    未见
  </text>
  <text class="muted tier-3 tier-4" text-anchor="middle" x="45.83%" y="47">
    未见
  </text>
</svg>
<svg aria-hidden="true" part="mark">
  <rect class="bar fall" height="1.29%" width="5.67%" x="18%" y="61.91%"/>
  <rect class="bar fall" height="29.3%" width="5.67%" x="26.33%" y="61.91%"/>
  <rect class="bar rise" height="0.74%" width="5.67%" x="34.67%" y="61.17%"/>
  <rect class="bar rise" height="4.05%" width="5.67%" x="59.67%" y="57.86%"/>
  <rect class="bar fall" height="1.47%" width="5.67%" x="68%" y="61.91%"/>
  <rect class="bar rise" height="57.86%" width="5.67%" x="76.33%" y="4.05%"/>
  <rect class="bar rise" height="13.45%" width="5.67%" x="84.67%" y="48.46%"/>
  <rect class="bar mixed" height="2.03%" width="5.67%" x="93%" y="61.91%"/>
  <line class="base-line" x1="0%" x2="100%" y1="61.91%" y2="61.91%"/>
  <text class="muted" dx="5" dy=".5em" x="100%" y="61.91%">
    0
  </text>
</svg>
<svg aria-hidden="true">
  <text class="number tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="12.5%" y="16"/>
  <text class="number down tier-3 tier-4" text-anchor="middle" x="20.83%" y="16">
    −0.07
  </text>
  <text class="number down tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="29.17%" y="16">
    −1.59
  </text>
  <text class="number tier-0 tier-3 tier-4" text-anchor="middle" x="37.5%" y="16">
    +0.04
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="45.83%" y="16"/>
  <text class="number tier-3 tier-4" text-anchor="middle" x="54.17%" y="16"/>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="62.5%" y="16">
    +0.22
  </text>
  <text class="number down tier-0 tier-3 tier-4" text-anchor="middle" x="70.83%" y="16">
    −0.08
  </text>
  <text class="number tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="79.17%" y="16">
    +3.14
  </text>
  <text class="number tier-3 tier-4" text-anchor="middle" x="87.5%" y="16">
    +0.73
  </text>
  <text class="number down tier-0 tier-1 tier-2 tier-3 tier-4" text-anchor="middle" x="95.83%" y="16">
    −0.11*
  </text>
</svg>
`;
/* end snapshot trade-trend-chart flow="imports" zh-Hans */

snapshots["claim-check claim=\"trade-average-increase\" en"] = 
`<svg aria-hidden="true">
  <rect class="band" height="22" width="32.79%" x="50.55%" y="60"/>
  <line class="tick" x1="50.55%" x2="50.55%" y1="82" y2="88"/>
  <line class="tick" x1="83.33%" x2="83.33%" y1="82" y2="88"/>
  <text class="muted wide" text-anchor="middle" x="66.94%" y="128">
    1.55 to 1.65 rounds to 1.6
  </text>
  <text class="muted narrow" text-anchor="middle" x="51.13%" y="128">
    1.55 to 1.65 rounds to 1.6
  </text>
  <line class="tick" x1="0" x2="100%" y1="71" y2="71"/>
  <line class="said-leader" x1="66.94%" x2="66.94%" y1="37" y2="71"/>
  <text class="said-word" dx="-1" text-anchor="start" x="66.94%" y="31">
    said 1.6
  </text>
  <line class="said-leader" x1="66.94%" x2="66.94%" y1="71" y2="82"/>
  <line class="reckoned-leader" x1="59.79%" x2="59.79%" y1="37" y2="71"/>
  <text class="reckoned-word" dx="1" text-anchor="end" x="59.79%" y="31">
    reckoned 1.578
  </text>
  <line class="open-range" x1="58.3%" x2="61.28%" y1="71" y2="71"/>
  <circle class="point" cx="59.79%" cy="71" r="6"/>
  <circle class="slip" cx="16.67%" cy="71" r="4.5"/>
  <text class="muted" text-anchor="middle" x="16.67%" y="100">
    1.447
  </text>
  <text class="muted" text-anchor="middle" x="16.67%" y="113">
    ÷ 12
  </text>
</svg>
`;
/* end snapshot claim-check claim="trade-average-increase" en */

snapshots["claim-check claim=\"trade-average-increase\" zh-Hans"] = 
`<svg aria-hidden="true">
  <rect class="band" height="22" width="32.79%" x="50.55%" y="60"/>
  <line class="tick" x1="50.55%" x2="50.55%" y1="82" y2="88"/>
  <line class="tick" x1="83.33%" x2="83.33%" y1="82" y2="88"/>
  <text class="muted wide" text-anchor="middle" x="66.94%" y="128">
    1.55至1.65，四舍五入均为1.6
  </text>
  <text class="muted narrow" text-anchor="middle" x="52.05%" y="128">
    1.55至1.65，四舍五入均为1.6
  </text>
  <line class="tick" x1="0" x2="100%" y1="71" y2="71"/>
  <line class="said-leader" x1="66.94%" x2="66.94%" y1="37" y2="71"/>
  <text class="said-word" dx="-1" text-anchor="start" x="66.94%" y="31">
    所说 1.6
  </text>
  <line class="said-leader" x1="66.94%" x2="66.94%" y1="71" y2="82"/>
  <line class="reckoned-leader" x1="59.79%" x2="59.79%" y1="37" y2="71"/>
  <text class="reckoned-word" dx="1" text-anchor="end" x="59.79%" y="31">
    算得 1.578
  </text>
  <line class="open-range" x1="58.3%" x2="61.28%" y1="71" y2="71"/>
  <circle class="point" cx="59.79%" cy="71" r="6"/>
  <circle class="slip" cx="16.67%" cy="71" r="4.5"/>
  <text class="muted" text-anchor="middle" x="16.67%" y="100">
    1.447
  </text>
  <text class="muted" text-anchor="middle" x="16.67%" y="113">
    除以12
  </text>
</svg>
`;
/* end snapshot claim-check claim="trade-average-increase" zh-Hans */

snapshots["claim-check claim=\"trade-increase\" en"] = 
`<svg aria-hidden="true">
  <g class="said-bar">
    <rect class="change" height="100%" width="89.29%" x="0" y="0"/>
    <rect class="change" height="100%" transform="translate(3 0)" width="5" x="89.29%" y="0"/>
    <rect class="change" height="100%" transform="translate(11 0)" width="3.5" x="89.29%" y="0"/>
    <rect class="change" height="100%" transform="translate(17.5 0)" width="2" x="89.29%" y="0"/>
    <rect class="change" height="100%" transform="translate(22.5 0)" width="1" x="89.29%" y="0"/>
  </g>
</svg>
<svg aria-hidden="true">
  <g class="reckoned-bar">
    <rect class="change" height="100%" width="91.18%" x="0" y="0"/>
  </g>
</svg>
`;
/* end snapshot claim-check claim="trade-increase" en */

snapshots["claim-check claim=\"trade-increase\" zh-Hans"] = 
`<svg aria-hidden="true">
  <g class="said-bar">
    <rect class="change" height="100%" width="89.29%" x="0" y="0"/>
    <rect class="change" height="100%" transform="translate(3 0)" width="5" x="89.29%" y="0"/>
    <rect class="change" height="100%" transform="translate(11 0)" width="3.5" x="89.29%" y="0"/>
    <rect class="change" height="100%" transform="translate(17.5 0)" width="2" x="89.29%" y="0"/>
    <rect class="change" height="100%" transform="translate(22.5 0)" width="1" x="89.29%" y="0"/>
  </g>
</svg>
<svg aria-hidden="true">
  <g class="reckoned-bar">
    <rect class="change" height="100%" width="91.18%" x="0" y="0"/>
  </g>
</svg>
`;
/* end snapshot claim-check claim="trade-increase" zh-Hans */

snapshots["claim-check claim=\"electric-share-of-car-exports\" en"] = 
`<svg aria-hidden="true">
  <g class="said-ten">
    <rect class="full" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="30%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="30%" y="1"/>
    <rect class="full" height="20" width="0%" x="40%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="40%" y="1"/>
    <rect class="full" height="20" width="0%" x="50%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="50%" y="1"/>
    <rect class="full" height="20" width="0%" x="60%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="60%" y="1"/>
    <rect class="full" height="20" width="0%" x="70%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="70%" y="1"/>
    <rect class="full" height="20" width="0%" x="80%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="80%" y="1"/>
    <rect class="full" height="20" width="0%" x="90%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="90%" y="1"/>
  </g>
</svg>
<svg aria-hidden="true">
  <g class="reckoned-ten">
    <rect class="full" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="full" height="20" width="3.33%" x="30%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="30%" y="1"/>
    <rect class="full" height="20" width="0%" x="40%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="40%" y="1"/>
    <rect class="full" height="20" width="0%" x="50%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="50%" y="1"/>
    <rect class="full" height="20" width="0%" x="60%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="60%" y="1"/>
    <rect class="full" height="20" width="0%" x="70%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="70%" y="1"/>
    <rect class="full" height="20" width="0%" x="80%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="80%" y="1"/>
    <rect class="full" height="20" width="0%" x="90%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="90%" y="1"/>
  </g>
</svg>
`;
/* end snapshot claim-check claim="electric-share-of-car-exports" en */

snapshots["claim-check claim=\"electric-share-of-car-exports\" zh-Hans"] = 
`<svg aria-hidden="true">
  <g class="said-ten">
    <rect class="full" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="30%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="30%" y="1"/>
    <rect class="full" height="20" width="0%" x="40%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="40%" y="1"/>
    <rect class="full" height="20" width="0%" x="50%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="50%" y="1"/>
    <rect class="full" height="20" width="0%" x="60%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="60%" y="1"/>
    <rect class="full" height="20" width="0%" x="70%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="70%" y="1"/>
    <rect class="full" height="20" width="0%" x="80%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="80%" y="1"/>
    <rect class="full" height="20" width="0%" x="90%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="90%" y="1"/>
  </g>
</svg>
<svg aria-hidden="true">
  <g class="reckoned-ten">
    <rect class="full" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="0%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="10%" y="1"/>
    <rect class="full" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="20%" y="1"/>
    <rect class="full" height="20" width="3.33%" x="30%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="30%" y="1"/>
    <rect class="full" height="20" width="0%" x="40%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="40%" y="1"/>
    <rect class="full" height="20" width="0%" x="50%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="50%" y="1"/>
    <rect class="full" height="20" width="0%" x="60%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="60%" y="1"/>
    <rect class="full" height="20" width="0%" x="70%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="70%" y="1"/>
    <rect class="full" height="20" width="0%" x="80%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="80%" y="1"/>
    <rect class="full" height="20" width="0%" x="90%" y="1"/>
    <rect class="square" height="20" width="8.4%" x="90%" y="1"/>
  </g>
</svg>
`;
/* end snapshot claim-check claim="electric-share-of-car-exports" zh-Hans */

