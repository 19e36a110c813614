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
  <text class="muted" text-anchor="middle" x="37.04%" y="20">
    +500%
  </text>
  <line class="tick" x1="67.9%" x2="67.9%" y1="0" y2="6"/>
  <text class="muted minor" text-anchor="middle" x="67.9%" y="20">
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
  <text class="muted" text-anchor="middle" x="37.04%" y="20">
    +500%
  </text>
  <line class="tick" x1="67.9%" x2="67.9%" y1="0" y2="6"/>
  <text class="muted minor" text-anchor="middle" x="67.9%" y="20">
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
  <text class="muted" text-anchor="middle" x="30.86%" y="20">
    5
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor" text-anchor="middle" x="61.73%" y="20">
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
  <text class="muted" text-anchor="middle" x="30.86%" y="20">
    5
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor" text-anchor="middle" x="61.73%" y="20">
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
  <text class="muted" text-anchor="middle" x="30.86%" y="20">
    500
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor" text-anchor="middle" x="61.73%" y="20">
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
  <text class="muted" text-anchor="middle" x="30.86%" y="20">
    500
  </text>
  <line class="tick" x1="61.73%" x2="61.73%" y1="0" y2="6"/>
  <text class="muted minor" text-anchor="middle" x="61.73%" y="20">
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

