import '../../assets/tokens.css';
import '../../assets/themes.css';
import '../../assets/ui.css';
import '../../assets/column-page.css';
import '../../assets/tools.css';
import '../../assets/network-check.css';
import '../../assets/mailing.css';
import '../../assets/posters.css';
import '../../assets/follow-up.css';
import '../../assets/paper.css';
import '../../assets/hand-over.css';
import { startTools } from '../../components/tools/start-tools.ts';

const container = document.querySelector('#tools');
if (!container) throw new Error('tools.html has no #tools');
startTools(container);
