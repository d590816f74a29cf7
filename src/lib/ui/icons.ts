/**
 * Our own few icons on a grid of 24, as the `d` of one stroked path. They stand beside a word or carry a label; none says anything alone.
 */
export const icons = {
	arrowDown: 'M12 5v14m-6-6 6 6 6-6',
	arrowLeft: 'M19 12H5m6 6-6-6 6-6',
	arrowRight: 'M5 12h14m-6-6 6 6-6 6',
	arrowUp: 'M12 19V5m-6 6 6-6 6 6',
	check: 'm5 12.5 4.5 4.5L19 7.5',
	clock: 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
	close: 'm6 6 12 12M18 6 6 18',
	copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
	cup: 'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zm11 1h2a2.5 2.5 0 0 1 0 5h-2M8 5.5V3.5m5 2v-2',
	document: 'M6 3h8l4 4v14H6zm8 0v4h4M9 12h6m-6 4h6',
	door: 'M6 21V3h12v18M4 21h16M14.5 12v.5',
	download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
	eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm12.5 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
	eyeClosed: 'M3 10s3 5 9 5 9-5 9-5M5 13.5l-2 2.5m9-1v3.5m7-5 2 2.5',
	flag: 'M6 21V4h12l-3 4 3 4H6',
	hand: 'M7 12.5V7a1.5 1.5 0 0 1 3 0v4-6a1.5 1.5 0 0 1 3 0v6-5a1.5 1.5 0 0 1 3 0v5-3a1.5 1.5 0 0 1 3 0v6a7 7 0 0 1-7 7c-3 0-4.5-1.5-6-4l-2.5-4a1.5 1.5 0 0 1 2.5-1.5z',
	info: 'M12 11v6m0-9.5v.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
	link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1m2 3.5a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
	lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
	menu: 'M4 7h16M4 12h16M4 17h16',
	parking: 'M5 3h14v18H5zm4.5 14V7.5h3a3 3 0 0 1 0 6h-3',
	pause: 'M8 5v14m8-14v14',
	pen: 'm4 20 1-4.5L16 4.5l3.5 3.5L8.5 19zm9.5-13 3.5 3.5',
	people:
		'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6m0-15.300a3.5 3.5 0 0 1 0 6.600m2.5 3.200c2.300.8 3.5 2.700 3.5 5.5',
	person: 'M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM5 20.5c0-4.200 3-6.5 7-6.5s7 2.300 7 6.5',
	plus: 'M12 5v14m-7-7h14',
	screen: 'M3 5h18v11H3zm9 11v4m-4 0h8',
	search: 'm20 20-4.800-4.800M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z',
	trash: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5m4-5v5',
	warning: 'M12 4 2.5 20h19zm0 6v5m0 2.300v.4',
	window: 'M5 3h14v15H5zm7 0v15M2.5 21h19'
} as const;

export type IconName = keyof typeof icons;
