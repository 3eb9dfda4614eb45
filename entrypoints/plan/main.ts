import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/column-page.css';
import '../../assets/plan.css';
import '../../assets/plan-print.css';
import { startPlan } from '../../components/plan/start-plan.ts';

const container = document.querySelector('#plan');
if (!container) throw new Error('plan.html has no #plan');
startPlan(container);
